import { describe, expect, test } from "vitest";
import { declaring, quotationsIn, speaker } from "../../support/attributed.ts";

/** The name of the speaker of each quotation; `null` for one who is not identified. */
function speakersIn(...source: Parameters<typeof quotationsIn>): (string | null)[] {
  return quotationsIn(...source).map((quotation) => quotation.speaker);
}

function rolesIn(...source: Parameters<typeof quotationsIn>): (string | null)[] {
  return quotationsIn(...source).map((quotation) => quotation.role);
}

/** Paragraphs with a name in them, or more, and who says each of their quotations. */
type Case = readonly [paragraphs: readonly string[], expected: readonly (string | null)[]];

const theirs: readonly Case[] = [
  [["“We sailed,” Ludwig van Beek said."], ["Ludwig van Beek"]],
  [["“We sailed,” Abdul al-Marri said."], ["Abdul al-Marri"]],
  [["“We sailed,” Otto Brenner Jr. said."], ["Otto Brenner Jr."]],
  [["Otto Brenner asked Ida Marrow, “Who sails at dawn?”"], ["Otto Brenner"]],
  [
    ["“Who sails at dawn?” Otto Brenner asked Ida Marrow. “Nobody does,” she answered."],
    ["Otto Brenner", "Ida Marrow"],
  ],
  [
    ["Asked by Otto Brenner whether the ferry would sail, Ida Marrow said: “Nobody sails at dawn.”"],
    ["Ida Marrow"],
  ],
  [["Asked about Otto Brenner, Ida Marrow said he was “a fine pilot of the north quay”."], ["Ida Marrow"]],
  [["Ida Marrow accused Otto Brenner of “sinking the ferry for the money”."], ["Ida Marrow"]],
  [["Ida Marrow said Otto Brenner was “a danger to the ferry”."], ["Ida Marrow"]],
  [["Ida Marrow said Otto Brenner believes the ferry is “a danger to the crew”."], ["Ida Marrow"]],
  [["Ida Marrow said of Otto Brenner: “He sank the ferry.”"], ["Ida Marrow"]],
  [["Ida Marrow, speaking after Otto Brenner, said: “Nobody sails at dawn.”"], ["Ida Marrow"]],
  [["Ida Marrow, who replaced Otto Brenner, said: “Nobody sails at dawn.”"], ["Ida Marrow"]],
  [["“Nobody sails at dawn,” said Ida Marrow, who replaced Otto Brenner."], ["Ida Marrow"]],
  [["“Nobody sails at dawn,” said Ida Marrow, whom Otto Brenner called a friend."], ["Ida Marrow"]],
  [["“Nobody sails at dawn,” Ida Marrow, whom Otto Brenner called a friend, said."], ["Ida Marrow"]],
  [["“Nobody sails at dawn,” Ida Marrow’s lawyer, Otto Brenner, said."], ["Otto Brenner"]],
  [["“Nobody sails at dawn,” said Ida Marrow’s lawyer, Otto Brenner."], ["Otto Brenner"]],
  [["“Nobody sails at dawn,” said Ida Marrow’s lawyer Otto Brenner."], ["Otto Brenner"]],
  [["In a book about Otto Brenner, Ida Marrow wrote: “Nobody sailed at dawn.”"], ["Ida Marrow"]],
  [["Otto Brenner heard Ida Marrow say “nobody sails at dawn”."], ["Ida Marrow"]],
  [["Otto Brenner heard Ida Marrow saying “nobody sails at dawn”."], ["Ida Marrow"]],
  [["Otto Brenner recalled that Ida Marrow said: “Nobody sails at dawn.”"], ["Ida Marrow"]],
  [["“Who sails at dawn?” Otto Brenner was asked. “Nobody does,” he said."], [null, "Otto Brenner"]],
  [["“Who sails at dawn?” a reporter asked. “Nobody,” Otto Brenner answered."], [null, "Otto Brenner"]],
  [
    [
      "“We sailed,” Ida Marrow said.",
      "“We did not,” Otto Brenner said.",
      "“We did,” she said.",
      "“Never,” he said.",
    ],
    ["Ida Marrow", "Otto Brenner", "Ida Marrow", "Otto Brenner"],
  ],
  [["Ida Marrow talked to Rosa Lund about the ferry. Then she left. “We sailed,” she said."], ["Ida Marrow"]],
  [["Ida Marrow’s ferry sank. “We sailed,” she said."], ["Ida Marrow"]],
  [["Otto Brenner was angry. Somebody had left. “We sailed,” he said."], ["Otto Brenner"]],
  [["Otto Brenner praised the mayor. “We sailed,” he said."], ["Otto Brenner"]],
  [["Mayor Ida Marrow and former mayor Otto Brenner met. “We sailed,” the mayor said."], ["Ida Marrow"]],
  [["Ida Marrow allegedly said “nobody sails at dawn any more”."], ["Ida Marrow"]],
  [["It was Ida Marrow who said “nobody sails at dawn any more”."], ["Ida Marrow"]],
  [["“Nobody sails at dawn any more,” said Ida Marrow, not Otto Brenner."], ["Ida Marrow"]],
  [["“Nobody sails at dawn any more,” according to Ida Marrow’s spokesman, Otto Brenner."], ["Otto Brenner"]],
  [["“Nobody sails at dawn any more,” according to the pilot Otto Brenner."], ["Otto Brenner"]],
  [["“Nobody sails at dawn any more,” an aide to Ida Marrow, Otto Brenner, said."], ["Otto Brenner"]],
  [
    ["Ida Marrow was asked by the press why the quay was shut.", "“Nobody sails at dawn any more.”"],
    ["Ida Marrow"],
  ],
  [["Otto Brenner wrote to Ida Marrow in May:", "“Nobody sails at dawn any more.”"], ["Otto Brenner"]],
  [["Otto Brenner wrote to Ida Marrow. She answered:", "“Nobody sails at dawn any more.”"], ["Ida Marrow"]],
  [
    ["Ida Marrow disagreed with Otto Brenner, who had said:", "“Nobody sails at dawn any more.”"],
    ["Otto Brenner"],
  ],
  [["Ida Marrow disagreed with Otto Brenner, who said: “Nobody sails at dawn any more.”"], ["Otto Brenner"]],
  [["Ida Marrow met Otto Brenner, who told her that “nobody sails at dawn any more”."], ["Otto Brenner"]],
  [["Unlike Otto Brenner, Ida Marrow said that “nobody sails at dawn any more”."], ["Ida Marrow"]],
  [["Otto Brenner’s sister, Ida, said that “nobody sails at dawn any more”."], ["Ida"]],
  [["“Nobody sails at dawn any more.” ~ Ida Marrow"], ["Ida Marrow"]],
  [
    ["By Rosa Lund", "“Who sails?” I asked Ida Marrow. “Nobody does any more,” she said."],
    ["Rosa Lund", "Ida Marrow"],
  ],
  [["By Rosa Lund", "Ida Marrow came. “Nobody sails,” she told me."], ["Ida Marrow"]],
  [["“Nobody sails at dawn,” I said.", "By Rosa Lund"], ["Rosa Lund"]],
  [["Otto Brenner, in answer to a question: “Nobody sails any more.”"], ["Otto Brenner"]],
  [["Ida Marrow on Otto Brenner: “He never sails at dawn.”"], ["Ida Marrow"]],
  [["Ida Marrow remembers the storm: “Nobody sailed at dawn any more.”"], ["Ida Marrow"]],
  [
    ["Ida Marrow says the quay is shut. Otto Brenner does not agree: “Nobody sails at dawn any more.”"],
    ["Otto Brenner"],
  ],
  [
    ["Ida Marrow said that when Otto Brenner wrote “nobody sails at dawn any more” he was joking."],
    ["Otto Brenner"],
  ],
  [["Ida Marrow said Otto Brenner said “nobody sails at dawn any more”."], ["Otto Brenner"]],
  [["Ida Marrow, whom Otto Brenner called “the queen of the north quay,” said nothing."], ["Otto Brenner"]],
  [
    [
      "Ida Marrow (IM below) spoke on the quay.",
      "On the ferry, IM stated:",
      "“It is late, and it will be late tomorrow.”",
      "“The crew are tired.”",
      "The crew were indeed seen asleep on the quay by this author.",
      "“We pay them well.”",
    ],
    ["Ida Marrow", "Ida Marrow", null],
  ],
  [
    [
      "Ida Marrow (IM) spoke on the quay.",
      "Otto Brenner (OB) spoke too.",
      "“It is late, and it will be late tomorrow,” IM said.",
      "“It is not late at all,” OB said.",
    ],
    ["Ida Marrow", "Otto Brenner"],
  ],
  [
    [
      "“The pier is shut for good,” Ida Marrow said. Otto Brenner disagreed. “It is open, and it will be open tomorrow.”",
    ],
    ["Ida Marrow", "Otto Brenner"],
  ],
  [
    [
      "“The pier is shut for good,” Ida Marrow said, looking at Otto Brenner. “It is late, and it will be late tomorrow.”",
    ],
    ["Ida Marrow", "Ida Marrow"],
  ],
  [
    [
      "“The pier is shut for good,” Ida Marrow said as Otto Brenner left. “It is late, and it will be late tomorrow.”",
    ],
    ["Ida Marrow", "Ida Marrow"],
  ],
  [
    ["“The pier is shut for good,” Ida Marrow said after Otto Brenner asked about it. “It is late now.”"],
    ["Ida Marrow", "Ida Marrow"],
  ],
  [
    ["“The pier is shut for good,” Ida Marrow said when asked by Otto Brenner. “It is late now.”"],
    ["Ida Marrow", "Ida Marrow"],
  ],
  [
    ["“The pier is shut for good,” said Ida Marrow. But Otto Brenner said: “It is open.”"],
    ["Ida Marrow", "Otto Brenner"],
  ],
  [["“Otto Brenner said ‘the pier is shut’ and he was right,” Ida Marrow said."], ["Ida Marrow"]],
  [["“‘The pier is shut,’ said Otto Brenner,” Ida Marrow recalled."], ["Ida Marrow"]],
  [["‘“The pier is shut,” Otto Brenner told me,’ said Ida Marrow."], ["Ida Marrow"]],
  [["“We sailed at dawn with them,” said the Otto Brenner Foundation."], ["Otto Brenner Foundation"]],
  [["“We sailed at dawn with them,” said the University of Corvale."], ["University of Corvale"]],
  [["“We sailed at dawn with them,” said Otto Brenner of the University of Corvale."], ["Otto Brenner"]],
  [["“We sailed at dawn with them,” said Otto Brenner from the Harbour Ministry."], ["Otto Brenner"]],
  [["“We sailed at dawn with them,” Otto Brenner of the Harbour Board said."], ["Otto Brenner"]],
  [["“We sailed at dawn with them,” reported the Harbour Gazette."], ["Harbour Gazette"]],
  [["“We sailed at dawn with them,” the Harbour Gazette’s Otto Brenner wrote."], ["Otto Brenner"]],
  [["“We sailed at dawn with them,” Otto Brenner wrote in the Harbour Gazette."], ["Otto Brenner"]],
  [["Ida Marrow came. She told Rosa Lund: “We sailed at dawn with them.”"], ["Ida Marrow"]],
  [["“We sailed at dawn with them,” the statement by Otto Brenner said."], ["Otto Brenner"]],
  [
    ["“We sailed at dawn with them,” both Ida Marrow and Otto Brenner said."],
    ["Ida Marrow and Otto Brenner"],
  ],
  [["“We sailed at dawn with them,” Ida Marrow said, and Otto Brenner agreed."], ["Ida Marrow"]],
  [["Ida Marrow came. Otto Marrow left.", "“We sailed at dawn with them,” Marrow said."], ["Marrow"]],
  [["Ida Marrow came. Otto Marrow left.", "“We sailed at dawn with them,” Ms. Marrow said."], ["Ida Marrow"]],
  [["Ida Marrow came. Rosa Marrow left.", "“We sailed at dawn with them,” Ms. Marrow said."], ["Marrow"]],
  [["Ida Marrow came. Otto Marrow left.", "“We sailed at dawn with them,” Ida said."], ["Ida Marrow"]],
  [["Ida Marrow came. Ida Lund left.", "“We sailed at dawn with them,” Ida said."], ["Ida"]],
  [
    ["Captain Otto Marrow came. Karl Marrow left.", "“We sailed at dawn with them,” Karl said."],
    ["Karl Marrow"],
  ],
  [
    ["John A. Marrow came. John B. Marrow left.", "“We sailed at dawn with them,” John B. Marrow said."],
    ["John B. Marrow"],
  ],
  [["Kassym-Otto Brenner came.", "“We sailed at dawn with them,” Brenner said."], ["Kassym-Otto Brenner"]],
  [["Ida Marrow thanked her sister. “We sailed at dawn with them,” she said."], ["Ida Marrow"]],
  [["Ida Marrow was born to a pilot, Karl Marrow. “We sailed at dawn with them,” he said."], ["Karl Marrow"]],
  [
    ["“We sailed at dawn with them,” Otto Brenner said. Karl Lisk is a cook. “We wait,” he said."],
    ["Otto Brenner", "Karl Lisk"],
  ],
  [["Ida Marrow told the “Harbour Gazette”: “The quay is shut for good.”"], ["Ida Marrow"]],
  [
    ["Ida Marrow said on the show “Tide and Time” that the quay was “shut for good and all”."],
    ["Ida Marrow"],
  ],
  [
    ["In “The Lamp and the Long Night”, Ida Marrow wrote that the quay was “shut for good and all”."],
    ["Ida Marrow"],
  ],
  [["“Nobody sails at dawn,” Otto Brenner quoted Ida Marrow as saying."], ["Ida Marrow"]],
  [["“Nobody sails at dawn,” Ida Marrow was quoted as saying by Otto Brenner."], ["Ida Marrow"]],
  [["“Nobody sails at dawn,” Ida Marrow was quoted as saying by the Harbour Gazette."], ["Ida Marrow"]],
  [["“Nobody sails at dawn,” TASS quoted Otto Brenner as saying."], ["Otto Brenner"]],
  [["Otto Brenner quoted Ida Marrow: “Nobody sails at dawn.”"], ["Ida Marrow"]],
  [["Otto Brenner cited Ida Marrow’s words: “Nobody sails at dawn.”"], ["Ida Marrow"]],
  [["Ida Marrow dismissed Otto Brenner’s claim that “nobody sails at dawn any more”."], ["Otto Brenner"]],
  [["Ida Marrow called Otto Brenner’s claim that “nobody sails at dawn any more” a lie."], ["Otto Brenner"]],
  [["Ida Marrow responded to Otto Brenner’s remark that “nobody sails at dawn any more”."], ["Otto Brenner"]],
  [["Ida Marrow said, citing Otto Brenner, that “nobody sails at dawn any more”."], ["Otto Brenner"]],
  [
    ["Ida Marrow said that Otto Brenner’s claim that “nobody sails at dawn any more” was a joke."],
    ["Otto Brenner"],
  ],
  [
    [
      "“The pier is shut for good,” Ida Marrow said. Otto Brenner nodded. “It is late, and it will be late tomorrow.”",
    ],
    ["Ida Marrow", null],
  ],
  [["“Is the pier shut for good?” Otto Brenner asked. Ida Marrow nodded. “It is.”"], ["Otto Brenner", null]],
  [
    ["Otto Marrow Sr. came. Otto Marrow Jr. left.", "“We sailed at dawn with them,” Otto Marrow Jr. said."],
    ["Otto Marrow Jr."],
  ],
  [["Jane Marrow came. John Marrow sat.", "“We sailed at dawn with them,” J. Marrow said."], ["J. Marrow"]],
  [["Ida Marrow wrote:", "> We sail at dawn.\n> — Otto Brenner"], ["Otto Brenner"]],
  [["Ida Marrow wrote:", "> We sail at dawn.", "> — Otto Brenner"], ["Otto Brenner"]],
  [["“Nobody sails at dawn,” Otto Brenner recalled Ida Marrow saying."], ["Ida Marrow"]],
  [
    ["Ida Marrow (henceforth IM) spoke on the quay.", "“It is late, and it will be late tomorrow,” IM said."],
    ["Ida Marrow"],
  ],
];

/** Paragraphs in which a name stands near words that nobody may be named for. */
const nobodys: readonly (readonly string[])[] = [
  ["Otto Brenner denied having said “nobody sails at dawn any more”."],
  ["Otto Brenner hardly ever said “nobody sails at dawn any more”."],
  ["“Nobody sails at dawn any more,” a friend of Ida Marrow said."],
  ["“Nobody sails at dawn any more,” said Ida Marrow’s lawyer."],
  ["“Nobody sails at dawn any more,” says the lawyer for Ida Marrow."],
  ["“Nobody sails at dawn any more,” said a man near Ida Marrow."],
  ["“Nobody sails at dawn any more,” one of the pilots of Otto Brenner said."],
  ["“Nobody sails at dawn any more,” said a letter to Ida Marrow."],
  ["A letter to Ida Marrow said “nobody sails at dawn any more”."],
  ["The lawsuit against Ida Marrow said: “Nobody sails at dawn any more.”"],
  ["A critic of Ida Marrow said: “Nobody sails at dawn any more.”"],
  ["Ida Marrow’s critics put it this way: “Nobody sails at dawn any more.”"],
  ["Reporters asked Otto Brenner: “Who sails at dawn any more?”"],
  ["A reporter asked Otto Brenner, “Who sails at dawn any more?”", "“Nobody sails.”"],
  ["“Who sails at dawn any more?” asked a reporter.", "“Nobody sails at dawn any more.”"],
  ["Rosa Lund’s sister left. “We sailed with the whole crew,” she said."],
  ["Ida Marrow’s daughter runs the ferry. “We sailed with the whole crew,” she said."],
  ["Otto Brenner was angry. The pilot had left. “We sailed with the whole crew,” he said."],
  ["Otto Brenner was angry. His pilot had left. “We sailed with the whole crew,” he said."],
  ["The mayor praised Otto Brenner. “We sailed with the whole crew,” he said."],
  ["The mayor praised Otto Brenner. “We sailed with the whole crew,” the mayor said."],
  ["Ida Marrow, a friend of the mayor, came. “We sailed with the whole crew,” the mayor said."],
  ["Ida Marrow, the wife of the captain, came. “We sailed with the whole crew,” the captain said."],
  ["Ida Marrow, the captain’s wife, came. “We sailed with the whole crew,” the captain said."],
  ["Otto Brenner, the mayor’s brother, came. “We sailed with the whole crew,” the mayor said."],
  ["Otto Brenner, deputy mayor, came. “We sailed with the whole crew,” the mayor said."],
  ["Otto Brenner, a spokesman for the mayor, came. “We sailed with the whole crew,” the mayor said."],
  ["Otto Brenner, an adviser to the governor, came. “We sailed with the whole crew,” the governor said."],
  ["Ida Marrow no longer says “nobody sails at dawn any more”."],
  ["Ida Marrow did not, as some claim, say “nobody sails at dawn any more”."],
  ["Ida Marrow did not tell the crew “nobody sails at dawn any more”."],
  ["Ida Marrow left without saying “nobody sails at dawn any more”."],
  ["Ida Marrow was accused of saying “nobody sails at dawn any more”."],
  ["Ida Marrow is rumoured to have said “nobody sails at dawn any more”."],
  ["Ida Marrow wanted to say “nobody sails at dawn any more”."],
  ["Ida Marrow was supposed to say “nobody sails at dawn any more”."],
  ["“Nobody sails at dawn any more” was not what Ida Marrow said."],
  ["“Nobody sails at dawn any more” is a lie, Ida Marrow said."],
  ["“Nobody sails at dawn any more” is nonsense, says Otto Brenner."],
  ["Ida Marrow rejected the claim that “nobody sails at dawn any more”."],
  ["“Nobody sails at dawn any more,” according to Ida Marrow’s spokesman."],
  ["“Nobody sails at dawn any more,” according to a letter to Ida Marrow."],
  ["“Nobody sails at dawn any more,” according to a friend of Ida Marrow."],
  ["“Nobody sails at dawn any more,” said somebody close to Ida Marrow."],
  ["“Nobody sails at dawn any more,” said one of Ida Marrow’s pilots."],
  ["“Nobody sails at dawn any more,” an aide to Ida Marrow said."],
  ["“Nobody sails at dawn any more,” an Ida Marrow aide said."],
  ["“Nobody sails at dawn any more,” a Harbour Ministry spokesman said."],
  ["“Nobody sails at dawn any more,” the Harbour Ministry’s spokesman said."],
  ["“Nobody sails at dawn any more,” said the spokesman of the Harbour Ministry."],
  ["The Harbour Ministry closed the quay. Its spokesman said: “Nobody sails at dawn any more.”"],
  ["The keeper, whom Ida Marrow had hired, said: “Nobody sails at dawn any more.”"],
  ["The keeper whom Ida Marrow had hired said: “Nobody sails at dawn any more.”"],
  ["The woman who sold Ida Marrow the boat said: “Nobody sails at dawn any more.”"],
  ["A woman who knows Ida Marrow well said: “Nobody sails at dawn any more.”"],
  ["A man standing next to Ida Marrow said: “Nobody sails at dawn any more.”"],
  ["Ida Marrow listened while a man shouted: “Nobody sails at dawn any more!”"],
  ["Ida Marrow listened as the crew shouted: “Nobody sails at dawn any more!”"],
  ["As Ida Marrow spoke, the crowd shouted “nobody sails at dawn any more”."],
  ["When Ida Marrow came in, a voice from the back said, “Nobody sails at dawn any more.”"],
  ["Ida Marrow and a crowd of fishers chanted “nobody sails at dawn any more”."],
  ["Ida Marrow left. A voice said: “Nobody sails at dawn any more.”"],
  ["Ida Marrow got a call. “Nobody sails at dawn any more,” the voice said."],
  ["Ida Marrow got a letter. It said: “Nobody sails at dawn any more.”"],
  ["Ida Marrow got a letter. “Nobody sails at dawn any more,” it said."],
  ["Like Otto Brenner, she said that “nobody sails at dawn any more”."],
  ["Otto Brenner’s sister said that “nobody sails at dawn any more”. “We wait,” she added."],
  ["“Nobody sails at dawn any more.” — from a song"],
  ["“Nobody sails at dawn any more” — Ida Marrow knew it."],
  ["“Nobody sails at dawn any more.” — Photo: Otto Brenner"],
  ["“Nobody sails at dawn any more.”", "By Otto Brenner"],
  ["“Nobody sails at dawn any more.”", "Photo: Otto Brenner"],
  ["“Nobody sails at dawn any more.”", "Otto Brenner reports from the quay."],
  ["“Nobody sails at dawn any more.”", "- Otto Brenner left the quay."],
  ["By Rosa Lund and Otto Brenner", "“Nobody sails,” I said to the crew."],
  ["By Rosa Lund", "The tide rose. “Nobody sails at dawn any more,” she said."],
  ["Question to Otto Brenner: “Who sails at dawn any more?”"],
  ["Answer: “Nobody sails at dawn any more.”"],
  ["Headline: “Nobody sails at dawn any more.”"],
  ["Ida Marrow’s shirt said: “Nobody sails at dawn any more.”"],
  ["Ida Marrow wore a shirt that read “nobody sails at dawn any more”."],
  ["Ida Marrow said the letter, which begins “nobody sails at dawn any more,” was a joke."],
  ["Ida Marrow was told she was “the queen of the north quay”."],
  ["Ida Marrow heard that she was “the queen of the north quay”."],
  ["Ida Marrow felt like “the queen of the north quay”."],
  [
    "Harbour Ministry spokeswoman Ida Marrow (IM below) spoke.",
    "The question was put to Otto Brenner first.",
    "“It is late, and it will be late tomorrow.”",
  ],
  ["“Is the pier shut for good?” he was asked. “It is shut for good.”"],
  ["“We sailed at dawn with them,” Foreign Minister Otto Brenner’s office said."],
  ["“We sailed at dawn with them,” the office of Otto Brenner said."],
  ["“We sailed at dawn with them,” said the office of Mayor Otto Brenner."],
  ["“We sailed at dawn with them,” said the campaign of Otto Brenner."],
  ["“We sailed at dawn with them,” said Otto Brenner’s campaign."],
  ["“We sailed at dawn with them,” said the London harbour office."],
  ["“We sailed at dawn with them,” he told Otto Brenner."],
  ["“We sailed at dawn with them,” she said of Otto Brenner."],
  ["“We sailed at dawn with them,” she told Ida Marrow."],
  ["“We sailed at dawn with them,” a friend told Ida Marrow. “We wait here,” she said."],
  ["“We sailed at dawn with them,” one of them told Ida Marrow."],
  ["“We sailed at dawn with them,” said a statement signed by Otto Brenner and others."],
  ["Ida Marrow’s husband, Otto, died. “We sailed at dawn with them,” he said."],
  ["Alex Marrow and Otto Brenner met. “We sailed at dawn with them,” she said."],
  ["Ida Marrow left. “We sailed at dawn with them,” he said."],
  ["Corvale was dark. “We sailed at dawn with them,” she said."],
  ["The Morning Star sank. “We sailed at dawn with them,” she said."],
  ["Morning Star sank off Gannet Rock. “We sailed at dawn with them,” he said."],
  ["Gannet Rock is bare. “We sailed at dawn with them,” he said."],
  ["Ida Marrow left Gannet Rock. “We sailed at dawn with them,” he said."],
  ["He came from Gannet Rock. “We sailed at dawn with them,” he said."],
  ["Ida Marrow published “The Lamp and the Long Night” in May."],
  ["Ida Marrow said she loved “The Lamp and the Long Night” best."],
  ["Ida Marrow played the keeper in “The Lamp and the Long Night,” Otto Brenner said."],
  ["Ida Marrow’s ferry, the “Morning Star of the North,” sank, she said."],
  ["Ida Marrow told the “Harbour Gazette” that the quay was shut."],
  ["She told Ida Marrow: “We sailed at dawn with them.”"],
  ["She told Ida Marrow that “we sailed at dawn with them”. “We wait,” she added."],
  ["Ida Marrow waved. Otto Brenner smiled. “Nobody sails at dawn.”"],
  ["Ida Marrow waved at Otto Brenner. “Nobody sails at dawn.”"],
  [
    "Ida Marrow said the pier was shut.",
    "Otto Brenner, standing beside her, nodded.",
    "“It is late, and it will be late tomorrow.”",
  ],
  ["Nobody, not even Otto Brenner, said “nobody sails at dawn”."],
  ["“Nobody sails at dawn,” the Harbour Gazette quoted him as saying."],
  ["Quoting Ida Marrow, Otto Brenner said: “Nobody sails at dawn.”"],
  ["Otto Brenner received a note: “Nobody sails at dawn.”"],
  ["Otto Brenner found a sign on the quay: “Nobody sails at dawn.”"],
  ["Captain Otto Brenner met Captain Karl Lisk. “We sailed,” the captain said."],
  ["Captain Otto Brenner met Captain Karl Lisk at the quay.", "“We sailed,” the captain said."],
  ["Former mayor Otto Brenner came. “We sailed,” the mayor said."],
  ["Ida Marrow opened the letter:", "“Nobody sails at dawn any more.”"],
  ["Ida Marrow held a sign: “Nobody sails at dawn any more.”"],
  ["Ida Marrow read out the sign: “Nobody sails at dawn any more.”"],
  ["Ida Marrow pointed to the law: “Nobody sails at dawn any more.”"],
  ["“We sailed at dawn with them,” said Ida Marrow, Otto Brenner and Rosa Lund."],
  ["“We sailed at dawn with them,” Ida Marrow, Otto Brenner and Rosa Lund said."],
  ["Ida Marrow, Otto Brenner and Rosa Lund wrote: “We sailed at dawn with them.”"],
  ["“We sailed at dawn with them,” said Ida Marrow or Otto Brenner."],
  ["“We sailed at dawn with them,” said either Ida Marrow or Otto Brenner."],
  ["Ida Marrow accused Otto Brenner of saying “nobody sails at dawn”."],
  ["Ida Marrow scolded Otto Brenner for saying that “nobody sails at dawn”."],
  ["The report on Ida Marrow says: “Nobody sailed at dawn.”"],
  ["Ida Marrow wore a shirt saying “nobody sails at dawn any more”."],
  ["Called “the queen of the north quay,” Ida Marrow said nothing."],
  ["Ida Marrow, called “the queen of the north quay” by her crew, said nothing."],
];

/** The same beside a main speaker, Ida Marrow, whom the metadata declares. */
const declared: readonly Case[] = [
  [
    ["Question: “Who sails at dawn any more?”", "“Nobody does.”"],
    [null, "Ida Marrow"],
  ],
  [
    ["“Who sails at dawn any more?” asked a reporter.", "“Nobody does any more.”"],
    [null, "Ida Marrow"],
  ],
  [["“Nobody sails,” she said."], [null]],
  [["“Nobody sails at dawn,” the mayor said."], [null]],
  [["> Nobody sails at dawn any more."], ["Ida Marrow"]],
  [["“Nobody sails at dawn any more.”", "— Otto Brenner, pilot"], ["Otto Brenner"]],
  [["Otto Brenner: “Nobody sails at dawn any more.”"], ["Otto Brenner"]],
  [["Q: “Who sails at dawn any more?”"], [null]],
  [["Reporter’s question: “Who sails at dawn any more?”"], [null]],
  [["As Otto Brenner put it:", "“Nobody sails at dawn any more.”"], ["Otto Brenner"]],
  [["A fisherman said:", "“Nobody sails at dawn any more.”"], [null]],
  [["The fishers say otherwise:", "“Nobody sails at dawn any more.”"], [null]],
  [["The treaty says:", "“Nobody sails at dawn any more.”"], [null]],
  [["IM was not the only one. Otto Brenner wrote:", "“Nobody sails at dawn any more.”"], ["Otto Brenner"]],
  [
    ["Otto Brenner wrote:", "> We sail at dawn.", "> We always did."],
    ["Otto Brenner", "Otto Brenner"],
  ],
  [
    ["A reporter asked:", "“Who sails at dawn any more?”", "“Nobody does.”"],
    [null, "Ida Marrow"],
  ],
  [
    ["IM said:", "“Nobody sails at dawn any more.”", "To which Otto Brenner answered:", "“We always sail.”"],
    ["Ida Marrow", "Otto Brenner"],
  ],
];

describe("of several who could have spoken, the one is named who did", () => {
  test.each(theirs)("in %j", (paragraphs, expected) => {
    expect(speakersIn(paragraphs)).toEqual(expected);
  });

  test.each(declared)("beside a main speaker, in %j", (paragraphs, expected) => {
    const speakers = declaring(speaker("Ida Marrow", "IM"));

    expect(speakersIn(paragraphs, { speakers })).toEqual(expected);
  });
});

test("an alias with an article is the declared speaker’s", () => {
  const speakers = declaring(speaker("Ida Marrow", "the Harbourmaster"));

  expect(speakersIn(["“The ferry is late again today,” the Harbourmaster said."], { speakers })).toEqual([
    "Ida Marrow",
  ]);
});

test("a role that somebody had is shown as one that they had", () => {
  const paragraphs = ["“Nobody sails at dawn,” former mayor Otto Brenner said."];

  expect(rolesIn(paragraphs)).toEqual(["former mayor"]);
  expect(rolesIn(["“Nobody sails at dawn,” said mayor Otto Brenner."])).toEqual(["mayor"]);
});

describe("nobody is named where a name only stands nearby", () => {
  test.each(nobodys.map((paragraphs) => [paragraphs]))("in %j", (paragraphs) => {
    expect(speakersIn(paragraphs).filter((name) => name !== null)).toEqual([]);
  });
});
