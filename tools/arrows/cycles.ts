/** Which files a file imports at run time: path → paths. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** One shortest way back to itself for each group of files that import each other, as paths; the first path is repeated at the end. */
export function findCycles(graph: ImportGraph): string[][] {
  const reachable = new Map([...graph.keys()].map((path) => [path, reachableFrom(graph, path)]));
  const seen = new Set<string>();
  const cycles: string[][] = [];
  for (const path of [...graph.keys()].sort()) {
    if (seen.has(path) || !reachable.get(path)!.has(path)) continue;
    for (const [other, targets] of reachable) if (targets.has(path) && reachable.get(path)!.has(other)) seen.add(other);
    cycles.push(wayBack(graph, path));
  }
  return cycles;
}

function reachableFrom(graph: ImportGraph, start: string): Set<string> {
  const found = new Set<string>();
  const open = [start];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    for (const next of graph.get(path) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(next);
    }
  }
  return found;
}

function wayBack(graph: ImportGraph, start: string): string[] {
  let ways = [[start]];
  const seen = new Set<string>();
  while (ways.length > 0) {
    const longer = ways.flatMap((way) => (graph.get(way.at(-1)!) ?? []).map((next) => [...way, next]));
    const closed = longer.find((way) => way.at(-1) === start);
    if (closed !== undefined) return closed;
    ways = longer.filter((way) => !seen.has(way.at(-1)!) && seen.add(way.at(-1)!));
  }
  return [start];
}
