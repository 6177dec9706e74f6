/** What a card token that comes with a request is worth. */
import { type Answer, answerOf, type Scene } from "./behaviour.ts";

/** The refusal of a token that was not given out here, not to this merchant, or not yet. */
export function refusedToken(token: string, pointer: string, { tokens, clientId, assumed, find }: Scene): Answer | undefined {
  const known = tokens.get(token);
  if (known?.state === "active" && known.clientId === clientId) return undefined;
  if (known?.state === "reserved") find("tokenBeforeSuccess", "the token was used before its vaulting has succeeded", pointer);
  if (tokens.isExample(token) || assumed.unknownTokens === "taken") return undefined;
  return answerOf("F", "PARAM_ILLEGAL", `${pointer} is none that this sandbox has given out, or it was deleted`);
}
