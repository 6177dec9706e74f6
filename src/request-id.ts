/** Ids for requests: a merchant's own, and the same for every repeat. */

/**
 * A new id for a request: a random UUID, 36 characters of the 64 that Antom takes.
 *
 * Store it before the first send, and send it again with every repeat; a new id is a new vaulting, or a new payment.
 */
export function newRequestId(): string {
  return crypto.randomUUID();
}
