/** So many things at once; the others wait their turn, first come, first served. */

/** Does something in its turn. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

export function createTurns(most: number): InTurn {
  const queue: (() => void)[] = [];
  let underWay = 0;
  return async (task) => {
    if (underWay >= most) await new Promise<void>((resolve) => queue.push(resolve));
    else underWay++;
    try {
      return await task();
    } finally {
      // Whoever waits takes the place over, so that nobody comes in between.
      const next = queue.shift();
      if (next === undefined) underWay--;
      else next();
    }
  };
}
