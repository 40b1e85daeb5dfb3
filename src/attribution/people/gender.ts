import { Tag } from "../lexicon/tag.ts";

/** What is known of somebody’s gender; `null`: nothing. */
export type Gender = "male" | "female" | null;

/** The gender that the tags tell; `null` where they tell none, or both. */
export function genderOfTags(tags: number): Gender {
  switch (tags & (Tag.male | Tag.female)) {
    case Tag.male:
      return "male";
    case Tag.female:
      return "female";
    default:
      return null;
  }
}
