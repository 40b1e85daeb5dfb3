import { describe, expect, test } from "vitest";
import { type Node, nodes } from "../support/patterns.ts";

function asNode(value: unknown): Node {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** The first argument of a call. */
function firstArgument(call: Node): Node {
  const list = call["arguments"];
  return asNode(Array.isArray(list) ? asNode(list[0])["expression"] : null);
}

/** Where in the product something is done: `file` for every node for which `isIt` holds. */
function filesWith(isIt: (node: Node) => boolean): readonly string[] {
  return [...nodes].filter(([, own]) => own.some(isIt)).map(([file]) => file);
}

const isCall = ({ type }: Node) => type === "CallExpression" || type === "NewExpression";
const calls = (name: string) => (node: Node) => isCall(node) && asNode(node["callee"])["value"] === name;
const imports = (name: string) => (node: Node) =>
  node["type"] === "ImportDeclaration" &&
  asNode(node["source"])["value"] === name &&
  node["typeOnly"] !== true;

describe("the product’s own code", () => {
  test("makes no code of texts", () => {
    for (const name of ["eval", "Function"]) expect(filesWith(calls(name)), name).toEqual([]);
    for (const name of ["node:vm", "vm", "node:repl", "node:inspector"]) {
      expect(filesWith(imports(name)), name).toEqual([]);
    }
  });

  test("loads modules only by names that stand in it", () => {
    const isDynamic = (node: Node) =>
      isCall(node) &&
      (asNode(node["callee"])["type"] === "Import" || asNode(node["callee"])["value"] === "require");
    const all = filesWith(isDynamic);

    expect(all).toContain("src/text/stem.ts");
    expect(filesWith((node) => isDynamic(node) && firstArgument(node)["type"] !== "StringLiteral")).toEqual(
      [],
    );
  });

  test("starts no other program", () => {
    for (const name of ["node:child_process", "child_process", "node:cluster", "cluster"]) {
      expect(filesWith(imports(name)), name).toEqual([]);
    }
  });

  test("asks another server for something in one place: Discord’s, for a file that an operator sent", () => {
    expect(filesWith(calls("fetch"))).toEqual(["src/discord/corpus-keeping/download-attachment.ts"]);
    const clients = ["node:https", "node:tls", "node:http2", "node:dgram", "node:dns", "undici", "ws"];
    expect(clients.flatMap((name) => filesWith(imports(name))).toSorted()).toEqual([
      // Takes the network from the thread that reads strangers’ files.
      "src/convert/worker/without-network.ts",
      "src/convert/worker/without-network.ts",
      "src/loopback-discord/gateway/gateway.ts",
    ]);
  });
});
