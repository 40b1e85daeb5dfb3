import type { APIContainerComponent } from "discord.js";
import { type Direction, directions } from "../custom-id/custom-id.ts";
import { divideListing } from "../custom-id/listing.ts";
import { button, row } from "../message/components.ts";
import type { PageRequest } from "./page-request.ts";

/** The buttons to the other pages, which carry what the list is; none where there is only one page. */
export function pageRows(
  { subject, asker, revision, page }: PageRequest,
  count: number,
): APIContainerComponent["components"] {
  if (count < 2) return [];
  const pieces = divideListing({ subject, asker, revision: revision.id });
  const last = count - 1;
  const to = (label: string, direction: Direction, target: number) => {
    const piece = pieces[directions.indexOf(direction)] ?? "";
    return button(label, { action: "page", direction, page: target, piece }, { disabled: target === page });
  };
  return [
    row(
      to("⏮", "first", 0),
      to("◀", "previous", Math.max(0, page - 1)),
      to(`${page + 1} / ${count}`, "same", page),
      to("▶", "next", Math.min(last, page + 1)),
      to("⏭", "last", last),
    ),
  ];
}
