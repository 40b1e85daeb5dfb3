/**
 * A paragraph of an article that relays a briefing, and the quotations in it. `says` is who a careful reader would write
 * under one, `null` for nobody; `insertions` are what the author put into it.
 */
interface RelayedParagraph {
  readonly text: string;
  readonly quotations: readonly {
    readonly words: string;
    readonly says: string | null;
    readonly insertions: readonly string[];
  }[];
}

const velkov = "Marta Velkov";

/** A paragraph that is the author's alone. */
function commentary(text: string): RelayedParagraph {
  return { text, quotations: [] };
}

/** A paragraph that is one quotation of the speaker of the briefing. */
function relayed(words: string, ...insertions: string[]): RelayedParagraph {
  return { text: words, quotations: [{ words, says: velkov, insertions }] };
}

/** A made-up article that relays a made-up briefing on a strait, in the way of the genre. */
export const relayedBriefing: readonly RelayedParagraph[] = [
  commentary("By Rosa Lund"),
  {
    text: "Corvale Foreign Ministry spokeswoman Marta Velkov (MV below) spoke at length on Tuesday about the strait, the ferries and the herring. “We have nothing to hide and a great deal to say,” Velkov told the press at the old customs house.",
    quotations: [
      { words: "“We have nothing to hide and a great deal to say,”", says: velkov, insertions: [] },
    ],
  },
  commentary(
    "What follows is the greater part of it, put in order by subject and shortened where it repeats itself.",
  ),
  commentary("On the closing of the northern channel, MV said the following."),
  relayed(
    "“(C)oordinated by nobody and announced to nobody, the closing of the northern channel has left forty boats without a harbour. That is not a measure of safety. It is a measure of (bad) temper.”",
    "(C)",
    "(bad)",
  ),
  relayed(
    "“The traffic increas(es) every week, and with it the risk for everyone who lives by the strait. We proposed a joint watch in the spring. The answer was silence.”",
    "(es)",
  ),
  relayed(
    "“As for the (violence in) the port of Tarn, it was not the pilots who began it. The harbour police have said so themselves… They said so twice.”",
    "(violence in)",
  ),
  commentary(
    "The joint watch has been on the table since the flood of last year, and no side has taken it off.",
  ),
  commentary("It would cost less than the two new tugs, which nobody has seen leave the quay."),
  {
    text: "MV went on to recall what had been said in the neighbouring capital, where papers kept “falsely calling Corvale ‘a party to the conflict’ and a danger to the herring.”",
    quotations: [
      {
        words: "“falsely calling Corvale ‘a party to the conflict’ and a danger to the herring.”",
        says: velkov,
        insertions: [],
      },
    ],
  },
  relayed("“We are no party to it. We are the neighbour whose windows break.”"),
  {
    text: "She did not ask for much, she added: not “the moon over the northern channel”, only “a rope and a (dry) place to tie it”.",
    quotations: [
      { words: "“the moon over the northern channel”", says: velkov, insertions: [] },
      { words: "“a rope and a (dry) place to tie it”", says: velkov, insertions: ["(dry)"] },
    ],
  },
  commentary(
    "That picture will be familiar to readers of her earlier briefings, and it has not lost its force.",
  ),
  {
    text: "On the herring, Velkov was brief: “The quota stands (for now). It was agreed by four governments and can’t be changed by one.”",
    quotations: [
      {
        words: "“The quota stands (for now). It was agreed by four governments and can’t be changed by one.”",
        says: velkov,
        insertions: ["(for now)"],
      },
    ],
  },
  relayed("“(The) experts are to meet in Lantern Bay in the autumn, and we shall send ours.”", "(The)"),
  commentary("The experts last met three years ago, in a hall that leaked."),
  {
    text: "Asked about the new light on Gannet Rock, she said that it was “long overdue and badly placed”.",
    quotations: [{ words: "“long overdue and badly placed”", says: velkov, insertions: [] }],
  },
  {
    text: "Thomas Renn, the director of the Lighthouse Board, answered the same evening: “The light stands where the law put it.”",
    quotations: [{ words: "“The light stands where the law put it.”", says: "Thomas Renn", insertions: [] }],
  },
  commentary("The law in question is older than the rock’s name on the charts."),
  {
    text: "“We read it, and the law says nothing of the kind,” MV replied on Wednesday.",
    quotations: [
      { words: "“We read it, and the law says nothing of the kind,”", says: velkov, insertions: [] },
    ],
  },
  {
    text: "“The board (was) told in March [of last year] that the rock lies in our waters.",
    quotations: [
      {
        words: "“The board (was) told in March [of last year] that the rock lies in our waters.",
        says: velkov,
        insertions: ["(was)", "[of last year]"],
      },
    ],
  },
  {
    text: "“It did not write back. It built a tower instead.”",
    quotations: [
      { words: "“It did not write back. It built a tower instead.”", says: velkov, insertions: [] },
    ],
  },
  commentary("A tower is hard to take back, as the board must have known when it poured the concrete."),
  {
    text: "A fisherman on the quay saw it otherwise. “A light is a light, and I can see my nets by it,” he said.",
    quotations: [{ words: "“A light is a light, and I can see my nets by it,”", says: null, insertions: [] }],
  },
  commentary("His nets were full that night, which proves nothing, though it pleased him."),
  {
    text: "Velkov closed with the ferries, whose timetable is still “a work of fiction with a good cover.”",
    quotations: [{ words: "“a work of fiction with a good cover.”", says: velkov, insertions: [] }],
  },
  relayed("“We would like to see the second volume, in which the boats arrive.”"),
  commentary("The second volume is said to be at the printer’s."),
  {
    text: "According to Otto Brenner, who runs the ferries, the boats will be “on time by the first frost”.",
    quotations: [{ words: "“on time by the first frost”", says: "Otto Brenner", insertions: [] }],
  },
  commentary("The first frost came in the night before this was written, and the boats did not."),
  commentary(
    "So the strait stays narrow, the light stays lit, and the “experts” stay at home until the autumn.",
  ),
];
