import type { LoopbackDiscord } from "../loopback-discord/index.ts";
import { endsSession, type GatewayFault, nameOf } from "./gateway-fault.ts";

/**
 * Longer than discord.js takes to come back, with all its pauses, in milliseconds: of a half-open connection it waits 30 s for the
 * other side to agree that it ends.
 */
const longestAbsence = 180_000;

/** The bot's connection in a run, and whether it is there. */
export class Connection {
  readonly #discord: LoopbackDiscord;
  /** How often clients had come, when the connection was lost on purpose; `null` while it is there. */
  #arrivalsBefore: number | null = null;
  /** How often clients had begun a session, when it was ended on purpose; `null` while there is one. */
  #sessionsBefore: number | null = null;
  #letGo: () => void = () => undefined;

  constructor(discord: LoopbackDiscord) {
    this.#discord = discord;
  }

  /** Whether what happens now reaches the bot late, or never. */
  get isDisturbed(): boolean {
    const { isConnected } = this.#discord;
    if (this.#arrivalsBefore !== null && this.#arrivals > this.#arrivalsBefore) this.#arrivalsBefore = null;
    return this.#arrivalsBefore !== null || !isConnected;
  }

  /** Whether what happens now belongs to a session that the bot can't go on with. */
  get isSessionOver(): boolean {
    const { identifies } = this.#discord;
    if (this.#sessionsBefore !== null && identifies.length > this.#sessionsBefore)
      this.#sessionsBefore = null;
    return this.#sessionsBefore !== null;
  }

  /** Resolves when the bot is there, in a session that goes on. */
  async present(): Promise<void> {
    const isThere = () => this.#discord.isConnected && !this.isSessionOver && !this.isDisturbed;
    const wait = { timeoutMs: longestAbsence, expected: "the bot to come back" };
    await this.#discord.waitFor(isThere, wait);
  }

  /** Sends what is kept back. */
  letGo(): void {
    this.#letGo();
  }

  /** Lets a fault happen to a connection that is there; gives its name, and what it does to what is under way. */
  async disturb(
    fault: GatewayFault,
  ): Promise<{ readonly name: string; readonly hits: readonly ("connection" | "session")[] }> {
    this.letGo();
    await this.present();
    const name = nameOf(fault);
    const isOver = endsSession(fault);
    if (isOver) this.#sessionsBefore = this.#discord.identifies.length;
    if (losesConnection(fault)) this.#arrivalsBefore = this.#arrivals;
    this.#carryOut(fault);
    return { name, hits: isOver ? ["connection", "session"] : ["connection"] };
  }

  get #arrivals(): number {
    return this.#discord.identifies.length + this.#discord.resumes;
  }

  #carryOut(fault: GatewayFault): void {
    const discord = this.#discord;
    switch (fault.kind) {
      case "drop":
        discord.dropSocket(fault.code ?? undefined);
        break;
      case "reconnect":
        discord.requestReconnect();
        break;
      case "invalid session":
        discord.invalidateSession(fault);
        break;
      case "heartbeat request":
        discord.requestHeartbeat();
        break;
      case "half-open":
        discord.freezeSocket();
        break;
      case "no acks":
        // The client gives up at the first one.
        discord.withholdHeartbeatAcks(1);
        break;
      case "resume refused":
        discord.refuseResume();
        discord.dropSocket();
        break;
      case "repeated":
        discord.repeatNext(fault.times);
        break;
      case "reordered":
        this.#letGo = discord.holdBack(fault.count);
    }
  }
}

function losesConnection({ kind }: GatewayFault): boolean {
  return kind !== "heartbeat request" && kind !== "repeated" && kind !== "reordered";
}
