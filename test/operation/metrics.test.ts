import { readFileSync } from "node:fs";
import { parser } from "@prometheus-io/lezer-promql";
import { describe, expect, test } from "vitest";
import { addUpMetrics, loadMetrics, type MetricsSources } from "../../src/operation/index.ts";
import { parseExposition, valueIn } from "../support/exposition.ts";

const corpus = { revision: "0123456789ab", documents: 3, paragraphs: 40, problems: 1 };

const sources: MetricsSources = {
  corpus: () => corpus,
  gateway: () => ({ isReady: true, silence: 1_500 }),
};

const asked = { what: "/ask", outcome: "answered", milliseconds: 30, age: 120 } as const;

describe("metrics", () => {
  test("are lines that Prometheus reads, each metric with its help and its type", async () => {
    const metrics = await loadMetrics(sources);
    metrics.answered(asked);
    metrics.failed("unavailable");
    metrics.reloaded("kept");
    const { types, help, samples } = parseExposition(await metrics.text());
    const families = new Set(
      samples.map(({ name }) => {
        const family = name.replace(/_(?:bucket|sum|count)$/u, "");
        return types.get(family) === "histogram" ? family : name;
      }),
    );

    for (const family of families) {
      expect(types.has(family), family).toBe(true);
      expect(help.has(family), family).toBe(true);
    }
    expect(samples.length).toBeGreaterThan(30);
  });

  test("keep to the conventions: seconds, counters that end with total, names of our own with our prefix", async () => {
    const { types } = parseExposition(await (await loadMetrics(sources)).text());
    const own = [...types].filter(([name]) => name.startsWith("lectern_"));

    expect(own.toSorted()).toEqual([
      ["lectern_answer_seconds", "histogram"],
      ["lectern_answers_total", "counter"],
      ["lectern_corpus_problems", "gauge"],
      ["lectern_discord_failures_total", "counter"],
      ["lectern_documents", "gauge"],
      ["lectern_event_age_seconds", "histogram"],
      ["lectern_faults_total", "counter"],
      ["lectern_gateway_heartbeat_ack_age_seconds", "gauge"],
      ["lectern_gateway_ready", "gauge"],
      ["lectern_gateway_reconnects_total", "counter"],
      ["lectern_paragraphs", "gauge"],
      ["lectern_reloads_total", "counter"],
      ["lectern_revision_info", "gauge"],
    ]);
    for (const [name] of [...types].filter(([, type]) => type === "counter")) {
      expect(name).toMatch(/_total$/u);
    }
    for (const [name] of types) expect(name).toMatch(/^(?:lectern|process|nodejs)_/u);
  });

  test("count events by what was asked for and what became of it, and how long they took", async () => {
    const metrics = await loadMetrics(sources);
    metrics.answered(asked);
    metrics.answered({ ...asked, milliseconds: 4_000 });
    metrics.answered({ ...asked, outcome: "nothing-close", milliseconds: 7 });
    metrics.answered({ ...asked, what: "button cite" });
    const read = parseExposition(await metrics.text());

    expect(valueIn(read, "lectern_answers_total", { what: "/ask", outcome: "answered" })).toBe(2);
    expect(valueIn(read, "lectern_answers_total", { what: "/ask", outcome: "nothing-close" })).toBe(1);
    expect(valueIn(read, "lectern_answers_total", { what: "button cite", outcome: "answered" })).toBe(1);
    const within = (le: string) => valueIn(read, "lectern_answer_seconds_bucket", { what: "/ask", le });
    expect(["0.005", "0.01", "0.05", "3", "5", "+Inf"].map(within)).toEqual([0, 1, 2, 2, 3, 3]);
    expect(valueIn(read, "lectern_answer_seconds_sum", { what: "/ask" })).toBeCloseTo(4.037, 9);
    expect(valueIn(read, "lectern_event_age_seconds_count")).toBe(4);
    expect(valueIn(read, "lectern_event_age_seconds_bucket", { le: "0.1" })).toBe(0);
    expect(valueIn(read, "lectern_event_age_seconds_bucket", { le: "0.25" })).toBe(4);
  });

  test("count failures, reloads, lost connections and faults", async () => {
    const metrics = await loadMetrics(sources);
    metrics.failed("unavailable");
    metrics.failed("unavailable");
    metrics.reloaded("unchanged");
    metrics.reconnecting();
    metrics.faulted();
    const read = parseExposition(await metrics.text());

    expect(valueIn(read, "lectern_discord_failures_total", { failure: "unavailable" })).toBe(2);
    expect(valueIn(read, "lectern_reloads_total", { outcome: "unchanged" })).toBe(1);
    expect(valueIn(read, "lectern_gateway_reconnects_total")).toBe(1);
    expect(valueIn(read, "lectern_faults_total")).toBe(1);
  });

  test("ask how corpus and connection are each time, and name one revision only", async () => {
    let revision = "aaaaaaaaaaaa";
    let isReady = true;
    const metrics = await loadMetrics({
      corpus: () => ({ ...corpus, revision }),
      gateway: () => ({ isReady, silence: 2_500 }),
    });
    const before = parseExposition(await metrics.text());
    revision = "bbbbbbbbbbbb";
    isReady = false;
    const after = parseExposition(await metrics.text());

    expect(valueIn(before, "lectern_revision_info", { revision: "aaaaaaaaaaaa" })).toBe(1);
    expect(valueIn(before, "lectern_gateway_ready")).toBe(1);
    expect(valueIn(before, "lectern_gateway_heartbeat_ack_age_seconds")).toBe(2.5);
    expect(after.samples.filter(({ name }) => name === "lectern_revision_info")).toEqual([
      { name: "lectern_revision_info", labels: { revision: "bbbbbbbbbbbb" }, value: 1 },
    ]);
    expect(valueIn(after, "lectern_gateway_ready")).toBe(0);
    expect(valueIn(after, "lectern_paragraphs")).toBe(40);
    expect(valueIn(after, "lectern_documents")).toBe(3);
    expect(valueIn(after, "lectern_corpus_problems")).toBe(1);
  });

  test("say that nothing is there before there is a corpus and a connection", async () => {
    const metrics = await loadMetrics({ corpus: () => null, gateway: () => null });
    const read = parseExposition(await metrics.text());

    expect(valueIn(read, "lectern_documents")).toBe(0);
    expect(valueIn(read, "lectern_gateway_ready")).toBe(0);
    expect(valueIn(read, "lectern_gateway_heartbeat_ack_age_seconds")).toBeNaN();
    expect(read.samples.some(({ name }) => name === "lectern_revision_info")).toBe(false);
  });

  test("tell of the process: memory, processor time, handles, and the delay of the event loop", async () => {
    const read = parseExposition(await (await loadMetrics(sources)).text());

    for (const name of [
      "process_resident_memory_bytes",
      "process_cpu_seconds_total",
      "process_start_time_seconds",
      "nodejs_heap_size_used_bytes",
    ]) {
      expect(valueIn(read, name), name).toBeGreaterThan(0);
    }
    expect(read.types.has("nodejs_eventloop_lag_p99_seconds")).toBe(true);
  });

  test("of two that were loaded are apart", async () => {
    const [one, other] = [await loadMetrics(sources), await loadMetrics(sources)];
    one.reconnecting();

    expect(valueIn(parseExposition(await other.text()), "lectern_gateway_reconnects_total")).toBe(0);
  });
});

/** What Prometheus' own grammar can't read of an expression. */
function mistakesIn(expression: string): string[] {
  const mistakes: string[] = [];
  parser.parse(expression).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError) mistakes.push(`${from}–${to}: ${expression.slice(from, to)}`);
    },
  });
  return mistakes;
}

describe("the documentation of the metrics", () => {
  const text = readFileSync(new URL("../../docs/metrics.md", import.meta.url), "utf8");
  const named = (part: string) => new Set(part.match(/\b(?:lectern|process|nodejs)_[a-z_0-9]*[a-z0-9]/gu));

  // Those of shards are the fleet's.
  test("has a row for each of our own, of its type", async () => {
    const { types } = parseExposition(await (await loadMetrics(sources)).text());
    const rows = text.split("\n").filter((line) => /^\| `lectern_(?!shards)/u.test(line));
    const documented = rows.flatMap((row) => {
      const [, names = "", type = ""] = row.split("|");
      return [...named(names)].map((name) => [name, type.trim().split(",")[0]]);
    });

    expect(documented.toSorted()).toEqual(
      [...types].filter(([name]) => name.startsWith("lectern_")).toSorted(),
    );
  });

  test("names in alerts only what there is", async () => {
    const { types } = parseExposition(await (await loadMetrics(sources)).text());
    const alerts = named(text.slice(text.indexOf("## Alerts")));

    expect(alerts.size).toBeGreaterThan(10);
    for (const name of alerts) expect(types.has(name.replace(/_bucket$/u, "")), name).toBe(true);
  });

  test("gives each alert an expression that Prometheus can read, and says what to do", () => {
    const table = text.slice(text.indexOf("## Alerts"), text.indexOf("The share of questions"));
    // A pipe inside of a cell has a backslash.
    const rows = table.split("\n").filter((line) => line.startsWith("| Lectern"));
    const alerts = rows.map((row) =>
      row.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll("\\|", "|")),
    );

    expect(alerts.length).toBeGreaterThan(15);
    for (const [, name = "", expression = "", lasting = "", todo = ""] of alerts) {
      expect(mistakesIn(expression.replaceAll("`", "")), name).toEqual([]);
      expect(lasting, name).toMatch(/^(?:–|\d+[mhd])$/u);
      expect(todo, name).not.toBe("");
    }
    expect(mistakesIn("sum by (le (rate(lectern_answers_total[10m]))")).not.toEqual([]);
  });
});

describe("the metrics of several threads", () => {
  test("are added up, but for what holds for all of them, and the least ready one counts", async () => {
    const first = await loadMetrics(sources);
    const second = await loadMetrics({ ...sources, gateway: () => ({ isReady: false, silence: 60_000 }) });
    first.answered(asked);
    second.answered(asked);
    second.answered({ ...asked, outcome: "late", milliseconds: 3_200 });
    const snapshots = await Promise.all([first, second].map((metrics) => metrics.snapshot()));
    // As it comes from another thread.
    const read = parseExposition(await addUpMetrics(structuredClone(snapshots)));

    expect(valueIn(read, "lectern_answers_total", { outcome: "answered" })).toBe(2);
    expect(valueIn(read, "lectern_answers_total", { outcome: "late" })).toBe(1);
    expect(valueIn(read, "lectern_answer_seconds_count")).toBe(3);
    expect(valueIn(read, "lectern_documents")).toBe(3);
    expect(valueIn(read, "lectern_revision_info", { revision: corpus.revision })).toBe(1);
    expect(valueIn(read, "lectern_gateway_ready")).toBe(0);
    expect(valueIn(read, "lectern_gateway_heartbeat_ack_age_seconds")).toBe(60);
  });

  test("tell of the process once", async () => {
    const threads = [await loadMetrics(sources), await loadMetrics(sources)];
    const snapshots = await Promise.all(threads.map((metrics) => metrics.snapshot()));
    const memory = (text: string) => valueIn(parseExposition(text), "process_resident_memory_bytes");
    const [alone, both] = [await addUpMetrics(snapshots.slice(0, 1)), await addUpMetrics(snapshots)];

    expect(memory(both)).toBe(memory(alone));
  });

  test("are nothing where there is no thread", async () => {
    expect((await addUpMetrics([])).trim()).toBe("");
  });
});
