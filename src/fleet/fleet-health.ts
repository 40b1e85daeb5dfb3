import { addUpMetrics, judge, type Readiness, type ThreadMetrics } from "../operation/index.ts";

/** What a fleet is made of, for whoever looks at it. */
export interface FleetState {
  readonly isStopping: boolean;
  /** How each shard said that it is, in their order; `null` of one that says nothing. */
  readonly shards: readonly (Readiness | null)[];
}

/** How many numbers of shards are named. */
const MOST_NAMED = 10;

/** Ready where every shard is. The corpus is that of the first. */
export function fleetReadiness({ isStopping, shards }: FleetState): Readiness {
  const away = shards.flatMap((shard, number) => (shard?.ready === true ? [] : [number]));
  const ready = `${shards.length - away.length} of ${shards.length}`;
  const corpus = shards[0]?.conditions["corpus"] ?? { ok: false, value: null };
  return judge({
    running: { ok: !isStopping, value: isStopping ? "stopping" : "running" },
    corpus,
    shards: {
      ok: away.length === 0,
      value: away.length === 0 ? ready : `${ready}, not ${away.slice(0, MOST_NAMED).join(", ")}`,
    },
  });
}

/** What all shards did, and how many there are, in the exposition format. What a shard did goes with its thread. */
export async function fleetMetrics(
  { shards }: FleetState,
  threads: readonly (ThreadMetrics | null)[],
): Promise<string> {
  const told = threads.flatMap((metrics) => (metrics === null ? [] : [metrics]));
  const ready = shards.filter((shard) => shard?.ready === true).length;
  const own = [
    ...gauge("lectern_shards", "How many shards there should be.", shards.length),
    ...gauge("lectern_shards_ready", "How many of them Discord brings events.", ready),
  ];
  return `${own.join("\n")}\n\n${await addUpMetrics(told)}`;
}

function gauge(name: string, help: string, value: number): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}
