import { Socket as DatagramSocket } from "node:dgram";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import { Socket } from "node:net";

const waysOut = ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"] as const;

/**
 * Takes the network away from this thread for good: no parser of a file can load what the file refers to, or tell anybody
 * that it is read. Meant for a worker that does nothing else.
 */
export function takeNetworkAway(): void {
  for (const name of waysOut) Reflect.deleteProperty(globalThis, name);
  // All of Node's own ways (http, https, tls, and fetch inside) go through these.
  for (const [owner, method] of [
    [Socket.prototype, "connect"],
    [DatagramSocket.prototype, "connect"],
    [DatagramSocket.prototype, "send"],
    [DatagramSocket.prototype, "bind"],
  ] as const)
    Object.defineProperty(owner, method, { value: refuse });
  // A name that is asked for tells somebody as well.
  for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    refuseNames(owner);
  syncBuiltinESMExports();
}

function refuseNames(owner: object): void {
  for (const name of [
    ...Object.keys(owner),
    ...Object.getOwnPropertyNames(Object.getPrototypeOf(owner) ?? {}),
  ])
    if (/^(?:lookup|resolve|reverse)/u.test(name)) Object.defineProperty(owner, name, { value: refuse });
}

function refuse(): never {
  throw new Error("expected a parser that stays with its file, met one that asks for the network");
}
