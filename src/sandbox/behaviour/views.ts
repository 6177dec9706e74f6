/** What may be seen of vaultings, payments and agreements. Whatever is due is done first, so that nobody sees one that has long expired. */
import type { Clock } from "../clock.ts";

/** Where the things themselves are. */
interface Source<T> {
  ofRef(ref: string): T | undefined;
  /** Newest first. */
  list(): readonly T[];
  subscribe(listener: (thing: T) => void): () => void;
}

/** What is looked for. */
export interface IdSearch {
  /** The merchant's own id of it. */
  readonly id: string;
  /** Whose it is. @default anybody's */
  readonly clientId?: string;
}

export interface Views<T, View> {
  /** The thing itself. */
  of(ref: string): T | undefined;
  /** What everybody who looks may do: a desk adds what the buyer does. */
  readonly views: {
    get(ref: string): View | undefined;
    find(search: IdSearch): View | undefined;
    list(): readonly View[];
    subscribe(listener: (view: View) => void): () => void;
  };
}

/** `idOf` gives the merchant's id of a thing. */
export function createViews<T extends { readonly clientId: string }, View>(
  source: Source<T>,
  clock: Pick<Clock, "catchUp">,
  idOf: (thing: T) => string,
  viewOf: (thing: T) => View,
): Views<T, View> {
  const of = (ref: string): T | undefined => {
    clock.catchUp();
    return source.ofRef(ref);
  };
  const all = (): readonly T[] => {
    clock.catchUp();
    return source.list();
  };
  const shown = (thing: T | undefined): View | undefined => (thing === undefined ? undefined : viewOf(thing));
  return {
    of,
    views: {
      get: (ref) => shown(of(ref)),
      find: ({ id, clientId }) => shown(all().find((thing) => idOf(thing) === id && (clientId ?? thing.clientId) === thing.clientId)),
      list: () => all().map(viewOf),
      subscribe: (listener) => source.subscribe((thing) => listener(viewOf(thing))),
    },
  };
}
