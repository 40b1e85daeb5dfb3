import { describe, expect, test } from "vitest";
import { quotationsIn } from "../../support/attributed.ts";

/** The quotations of an article in the language, and who says them. */
function speakersIn(language: string, paragraphs: readonly string[]) {
  return quotationsIn(paragraphs, { language }).map(({ words, speaker }) => ({ words, speaker }));
}

/** What a row shows, a text in its paragraphs, and its quotations with their speakers. */
type Row = readonly [
  shows: string,
  paragraphs: string[],
  quotations: [words: string, speaker: string | null][],
];

const german: readonly Row[] = [
  [
    "a verb behind the quotation",
    ["„Die Fähre bleibt im Hafen“, sagte Ilse Bornhoff."],
    [["„Die Fähre bleibt im Hafen“", "Ilse Bornhoff"]],
  ],
  [
    "a role with the ending of a compound",
    ["„Die Fähre bleibt im Hafen“, sagte Hafenmeisterin Ilse Bornhoff."],
    [["„Die Fähre bleibt im Hafen“", "Ilse Bornhoff"]],
  ],
  [
    "a name before the verb",
    ["Kapitän Jens Torvald sagte: „Wir legen morgen früh ab.“"],
    [["„Wir legen morgen früh ab.“", "Jens Torvald"]],
  ],
  [
    "a verb before the name inside a sentence",
    ["In einem Gespräch mit der Zeitung erklärte Jens Torvald: „Wir legen morgen ab.“"],
    [["„Wir legen morgen ab.“", "Jens Torvald"]],
  ],
  [
    "a verb that ends its clause",
    ["Jens Torvald hat am Montag in Bremen gesagt: „Wir legen morgen ab.“"],
    [["„Wir legen morgen ab.“", "Jens Torvald"]],
  ],
  [
    "a perfect behind the quotation",
    ["„Wir legen morgen ab“, hat Jens Torvald gesagt."],
    [["„Wir legen morgen ab“", "Jens Torvald"]],
  ],
  [
    "a clause with dass",
    ["Jens Torvald betonte, dass die Fähre „in jedem Fall morgen“ ablege."],
    [["„in jedem Fall morgen“", "Jens Torvald"]],
  ],
  ["so", ["„Wir legen morgen früh ab“, so Jens Torvald."], [["„Wir legen morgen früh ab“", "Jens Torvald"]]],
  [
    "laut",
    ["Laut Jens Torvald ist die Mole „in keinem guten Zustand“."],
    [["„in keinem guten Zustand“", "Jens Torvald"]],
  ],
  [
    "nach Angaben von",
    ["Nach Angaben von Jens Torvald ist die Mole „in keinem guten Zustand“."],
    [["„in keinem guten Zustand“", "Jens Torvald"]],
  ],
  [
    "zufolge",
    ["Jens Torvald zufolge ist die Mole „in keinem guten Zustand“."],
    [["„in keinem guten Zustand“", "Jens Torvald"]],
  ],
  [
    "wie … sagte",
    ["„Die Mole ist sehr alt“, wie Jens Torvald sagte."],
    [["„Die Mole ist sehr alt“", "Jens Torvald"]],
  ],
  [
    "a name behind its role and a comma",
    ["„Wir legen morgen ab“, sagte der Leiter des Hafens, Jens Torvald."],
    [["„Wir legen morgen ab“", "Jens Torvald"]],
  ],
  [
    "a surname",
    ["Ilse Bornhoff leitet den Hafen. „Die Fähre bleibt hier“, sagte Bornhoff am Montag."],
    [["„Die Fähre bleibt hier“", "Ilse Bornhoff"]],
  ],
  [
    "a surname that nothing else makes a name",
    ["„Der Leuchtturm ist alt“, sagte Brandeck. „Er muss erneuert werden.“"],
    [
      ["„Der Leuchtturm ist alt“", "Brandeck"],
      ["„Er muss erneuert werden.“", "Brandeck"],
    ],
  ],
  [
    "a name with small words inside",
    ["„Die Fähre liegt still“, sagte Ursula von der Heide."],
    [["„Die Fähre liegt still“", "Ursula von der Heide"]],
  ],
  [
    "a pronoun",
    ["Jens Torvald wartet. „Wir legen morgen ab“, sagte er. „Der Wind ist zu stark.“"],
    [
      ["„Wir legen morgen ab“", "Jens Torvald"],
      ["„Der Wind ist zu stark.“", "Jens Torvald"],
    ],
  ],
  [
    "a role with an article",
    ["Die Ministerin Ilse Bornhoff kam. „Der Hafen wird saniert“, sagte die Ministerin."],
    [["„Der Hafen wird saniert“", "Ilse Bornhoff"]],
  ],
  [
    "two who speak together",
    ["„Wir legen morgen ab“, sagten Jens Torvald und Ilse Bornhoff."],
    [["„Wir legen morgen ab“", "Jens Torvald und Ilse Bornhoff"]],
  ],
  [
    "guillemets that point inwards",
    ["»Der Hafen wird saniert«, erklärte Ilse Bornhoff."],
    [["»Der Hafen wird saniert«", "Ilse Bornhoff"]],
  ],
  [
    "marks inside",
    ["„Der Kapitän rief ‚Leinen los‘ und wir fuhren ab“, erzählte Jens Torvald."],
    [["„Der Kapitän rief ‚Leinen los‘ und wir fuhren ab“", "Jens Torvald"]],
  ],
  [
    "more than one paragraph",
    ["Ilse Bornhoff sagte: „Der Hafen wird saniert.", "„Die Fähre fährt weiter.“"],
    [
      ["„Der Hafen wird saniert.", "Ilse Bornhoff"],
      ["„Die Fähre fährt weiter.“", "Ilse Bornhoff"],
    ],
  ],
  [
    "nobody for somebody without a name",
    ["„Der Leuchtturm bleibt dunkel“, sagte ein Sprecher der Hafenbehörde."],
    [["„Der Leuchtturm bleibt dunkel“", null]],
  ],
  [
    "nobody for a noun in the plural",
    ["Experten sagten: „Der Leuchtturm muss erneuert werden.“"],
    [["„Der Leuchtturm muss erneuert werden.“", null]],
  ],
  [
    "nobody for the spokesman of somebody",
    ["„Wir legen morgen ab“, sagte der Sprecher der Ministerin Ilse Bornhoff."],
    [["„Wir legen morgen ab“", null]],
  ],
  [
    "nobody for sie in the plural",
    ["Ilse Bornhoff sah die Fischer. „Wir warten hier auf den Wind“, sagten sie."],
    [["„Wir warten hier auf den Wind“", null]],
  ],
  [
    "nobody where something was not said",
    ["Jens Torvald sagte nicht, die Fähre sei „zu alt für das Meer“."],
    [["„zu alt für das Meer“", null]],
  ],
  [
    "no quotation in a term or a ship’s name",
    ["Der sogenannte „Nebelhafen“ liegt an der Küste. Das Schiff „Möwe“ liegt dort."],
    [],
  ],
];

const french: readonly Row[] = [
  [
    "a perfect behind the quotation",
    ["« Le ferry reste au port », a déclaré Hélène Kervadec."],
    [["« Le ferry reste au port »", "Hélène Kervadec"]],
  ],
  [
    "a verb behind the quotation",
    ["« Le phare est éteint », explique Yann Morvézic, le gardien. « Il faut le rallumer. »"],
    [
      ["« Le phare est éteint »", "Yann Morvézic"],
      ["« Il faut le rallumer. »", "Yann Morvézic"],
    ],
  ],
  [
    "a name behind its office and a comma",
    ["« Le ferry reste au port », a déclaré la ministre de la Mer, Hélène Kervadec."],
    [["« Le ferry reste au port »", "Hélène Kervadec"]],
  ],
  [
    "a name behind what its office is of",
    ["« La jetée sera construite », a promis le ministre des Transports Yann Morvézic."],
    [["« La jetée sera construite »", "Yann Morvézic"]],
  ],
  [
    "a quotation behind an elision",
    ["Hélène Kervadec a averti d’« un jour difficile pour tout le port »."],
    [["« un jour difficile pour tout le port »", "Hélène Kervadec"]],
  ],
  [
    "a pronoun between auxiliary and verb",
    ["Hélène Kervadec attend. « Le ferry reste au port », a-t-elle ajouté."],
    [["« Le ferry reste au port »", "Hélène Kervadec"]],
  ],
  [
    "a pronoun that hangs on the verb",
    ["Hélène Kervadec attend. « Le ferry reste au port », dit-elle."],
    [["« Le ferry reste au port »", "Hélène Kervadec"]],
  ],
  [
    "a reflexive verb",
    ["« Nous partons », s’est exclamé Yann Morvézic."],
    [["« Nous partons »", "Yann Morvézic"]],
  ],
  [
    "comme l’a dit",
    ["« Nous partons demain », comme l’a dit Yann Morvézic."],
    [["« Nous partons demain »", "Yann Morvézic"]],
  ],
  [
    "selon before",
    ["Selon Hélène Kervadec, « le phare est trop vieux pour servir »."],
    [["« le phare est trop vieux pour servir »", "Hélène Kervadec"]],
  ],
  [
    "selon behind",
    ["« Le phare est éteint », selon Yann Morvézic."],
    [["« Le phare est éteint »", "Yann Morvézic"]],
  ],
  [
    "d’après",
    ["D’après Hélène Kervadec, « le phare est trop vieux pour servir »."],
    [["« le phare est trop vieux pour servir »", "Hélène Kervadec"]],
  ],
  [
    "a clause with que",
    ["Hélène Kervadec a affirmé que « le phare est trop vieux »."],
    [["« le phare est trop vieux »", "Hélène Kervadec"]],
  ],
  [
    "a name before a colon",
    ["L’ancien maire Yann Morvézic a écrit : « Nous partons demain. »"],
    [["« Nous partons demain. »", "Yann Morvézic"]],
  ],
  [
    "an apposition before the verb",
    ["Yann Morvézic, gardien du phare, raconte : « La lampe brûle toute la nuit. »"],
    [["« La lampe brûle toute la nuit. »", "Yann Morvézic"]],
  ],
  [
    "a title before a surname",
    ["Yann Morvézic est là. « La lampe brûle », a répondu M. Morvézic."],
    [["« La lampe brûle »", "Yann Morvézic"]],
  ],
  [
    "a role with an article",
    ["La ministre Hélène Kervadec est arrivée. « Le port sera rénové », a assuré la ministre."],
    [["« Le port sera rénové »", "Hélène Kervadec"]],
  ],
  [
    "two who speak together",
    ["« Le port sera rénové », ont déclaré Hélène Kervadec et Yann Morvézic."],
    [["« Le port sera rénové »", "Hélène Kervadec et Yann Morvézic"]],
  ],
  [
    "marks inside",
    ["« Le capitaine a crié “larguez tout” et nous sommes partis », raconte Yann Morvézic."],
    [["« Le capitaine a crié “larguez tout” et nous sommes partis »", "Yann Morvézic"]],
  ],
  [
    "more than one paragraph",
    ["Hélène Kervadec a déclaré : « Le port sera rénové.", "« Le ferry continue. »"],
    [
      ["« Le port sera rénové.", "Hélène Kervadec"],
      ["« Le ferry continue. »", "Hélène Kervadec"],
    ],
  ],
  [
    "nobody for somebody without a name",
    ["« Le phare est éteint », a déclaré un porte-parole du port."],
    [["« Le phare est éteint »", null]],
  ],
  [
    "nobody for a report",
    ["« Le port sera rénové », indique un rapport."],
    [["« Le port sera rénové »", null]],
  ],
  ["nobody for on", ["« Nous partons demain », affirme-t-on au port."], [["« Nous partons demain »", null]]],
  [
    "nobody where something was not said",
    ["Hélène Kervadec n’a pas dit que « le port serait fermé demain »."],
    [["« le port serait fermé demain »", null]],
  ],
  [
    "no quotation in a term or a ship’s name",
    ["Le soi-disant « port de brume » est loin. Le ferry « Mouette » est à quai."],
    [],
  ],
];

const spanish: readonly Row[] = [
  [
    "a verb behind the quotation",
    ["«El faro está apagado», dijo Begoña Larrañeta."],
    [["«El faro está apagado»", "Begoña Larrañeta"]],
  ],
  [
    "a perfect and a role",
    ["«El faro está apagado», ha afirmado la ministra Begoña Larrañeta."],
    [["«El faro está apagado»", "Begoña Larrañeta"]],
  ],
  [
    "a name behind its office and a comma",
    ['"El faro está apagado", ha dicho la alcaldesa de Vigo, Begoña Larrañeta.'],
    [['"El faro está apagado"', "Begoña Larrañeta"]],
  ],
  [
    "según before",
    ["Según Begoña Larrañeta, «el faro está apagado desde ayer»."],
    [["«el faro está apagado desde ayer»", "Begoña Larrañeta"]],
  ],
  [
    "según behind",
    ["«El faro está apagado», según Begoña Larrañeta."],
    [["«El faro está apagado»", "Begoña Larrañeta"]],
  ],
  [
    "de acuerdo con",
    ["De acuerdo con Begoña Larrañeta, «el faro está apagado desde ayer»."],
    [["«el faro está apagado desde ayer»", "Begoña Larrañeta"]],
  ],
  [
    "como dijo",
    ["Como dijo Xabier Arrúa, «la lámpara arde toda la noche»."],
    [["«la lámpara arde toda la noche»", "Xabier Arrúa"]],
  ],
  [
    "a clause with que",
    ["Begoña Larrañeta afirmó que «el faro está apagado»."],
    [["«el faro está apagado»", "Begoña Larrañeta"]],
  ],
  [
    "a verb before the name inside a sentence",
    ["En Madrid dijo Begoña Larrañeta: «El faro está apagado.»"],
    [["«El faro está apagado.»", "Begoña Larrañeta"]],
  ],
  [
    "an apposition before the verb",
    ["Xabier Arrúa, farero de Vigo, cuenta: «La lámpara arde toda la noche.»"],
    [["«La lámpara arde toda la noche.»", "Xabier Arrúa"]],
  ],
  [
    "a surname",
    ["Begoña Larrañeta espera. «El faro está apagado», añadió Larrañeta."],
    [["«El faro está apagado»", "Begoña Larrañeta"]],
  ],
  [
    "the name of a paper",
    ["Según la Voz del Puerto, «el faro está apagado desde ayer»."],
    [["«el faro está apagado desde ayer»", "Voz del Puerto"]],
  ],
  [
    "a pronoun",
    ["Begoña Larrañeta espera. «El faro está apagado», dijo ella."],
    [["«El faro está apagado»", "Begoña Larrañeta"]],
  ],
  [
    "a title before a surname",
    ["Xabier Arrúa vive aquí. «La lámpara arde», respondió el señor Arrúa."],
    [["«La lámpara arde»", "Xabier Arrúa"]],
  ],
  [
    "a role with an article",
    ["La ministra Begoña Larrañeta llegó. «El puerto será renovado», aseguró la ministra."],
    [["«El puerto será renovado»", "Begoña Larrañeta"]],
  ],
  [
    "two who speak together",
    ["«El puerto será renovado», dijeron Begoña Larrañeta y Xabier Arrúa."],
    [["«El puerto será renovado»", "Begoña Larrañeta y Xabier Arrúa"]],
  ],
  [
    "marks inside",
    ["«El capitán gritó “suelten todo” y salimos», contó Begoña Larrañeta."],
    [["«El capitán gritó “suelten todo” y salimos»", "Begoña Larrañeta"]],
  ],
  [
    "more than one paragraph",
    ["Begoña Larrañeta dijo: «El puerto será renovado.", "»El ferry sigue navegando.»"],
    [
      ["«El puerto será renovado.", "Begoña Larrañeta"],
      ["»El ferry sigue navegando.»", "Begoña Larrañeta"],
    ],
  ],
  [
    "nobody for somebody without a name",
    ["«El faro está apagado», dijo un portavoz del puerto."],
    [["«El faro está apagado»", null]],
  ],
  [
    "nobody for a verb without a subject",
    ["«El puerto cierra mañana por la tarde», aseguran."],
    [["«El puerto cierra mañana por la tarde»", null]],
  ],
  [
    "no quotation in a term or a ship’s name",
    ["El llamado «puerto de niebla» está lejos. El ferry «Gaviota» está en el muelle."],
    [],
  ],
];

const russian: readonly Row[] = [
  [
    "a verb behind comma and dash",
    ["«Паром остаётся в порту», — сказал Сергей Ветлугин."],
    [["«Паром остаётся в порту»", "Сергей Ветлугин"]],
  ],
  [
    "a role and a body before the name",
    ["«Паром остаётся в порту», — заявила официальный представитель МИД Мария Заречная."],
    [["«Паром остаётся в порту»", "Мария Заречная"]],
  ],
  [
    "a role and a place before the name",
    ["«Мы уходим завтра», — сказал мэр Заречья Сергей Ветлугин."],
    [["«Мы уходим завтра»", "Сергей Ветлугин"]],
  ],
  [
    "a name before the verb",
    ["Сергей Ветлугин заявил: «Паром остаётся в порту»."],
    [["«Паром остаётся в порту»", "Сергей Ветлугин"]],
  ],
  [
    "a clause with что",
    ["Сергей Ветлугин сказал, что паром «остаётся в порту до утра»."],
    [["«остаётся в порту до утра»", "Сергей Ветлугин"]],
  ],
  [
    "an apposition before the verb",
    ["Сергей Ветлугин, смотритель маяка, рассказывает: «Лампа горит всю ночь»."],
    [["«Лампа горит всю ночь»", "Сергей Ветлугин"]],
  ],
  [
    "как сообщил behind",
    ["«Паром остаётся в порту», — как сообщил Сергей Ветлугин."],
    [["«Паром остаётся в порту»", "Сергей Ветлугин"]],
  ],
  [
    "как рассказал before",
    ["Как рассказал Сергей Ветлугин, «лампа горит всю ночь напролёт»."],
    [["«лампа горит всю ночь напролёт»", "Сергей Ветлугин"]],
  ],
  [
    "a verb before the name inside a sentence",
    ["Об этом сообщила Мария Заречная: «Порт закроют завтра утром»."],
    [["«Порт закроют завтра утром»", "Мария Заречная"]],
  ],
  [
    "a declined name by its listed form elsewhere",
    ["По словам Марии Заречной, «паром остаётся в порту до утра».", "Мария Заречная работает в порту."],
    [["«паром остаётся в порту до утра»", "Мария Заречная"]],
  ],
  [
    "a declined surname by its listed form elsewhere",
    ["Сергей Ветлугин и Мария Ветлугина ждут. По словам Ветлугиной, «паром стоит до утра»."],
    [["«паром стоит до утра»", "Мария Ветлугина"]],
  ],
  [
    "nobody by a declined name alone",
    ["По словам Марии Заречной, «паром остаётся в порту до утра»."],
    [["«паром остаётся в порту до утра»", null]],
  ],
  [
    "по его словам",
    ["Сергей Ветлугин ждёт. По его словам, «паром стоит до утра»."],
    [["«паром стоит до утра»", "Сергей Ветлугин"]],
  ],
  [
    "initials",
    ["«Паром остаётся в порту», — сказал С. В. Ветлугин."],
    [["«Паром остаётся в порту»", "С. В. Ветлугин"]],
  ],
  [
    "a pronoun",
    ["Сергей Ветлугин долго ждал. «Паром остаётся в порту», — сказал он."],
    [["«Паром остаётся в порту»", "Сергей Ветлугин"]],
  ],
  [
    "a role by itself",
    ["Министр Сергей Ветлугин приехал. «Порт отремонтируют», — пообещал министр."],
    [["«Порт отремонтируют»", "Сергей Ветлугин"]],
  ],
  [
    "two who speak together",
    ["«Порт отремонтируют», — сказали Сергей Ветлугин и Мария Заречная."],
    [["«Порт отремонтируют»", "Сергей Ветлугин и Мария Заречная"]],
  ],
  [
    "a call, and what follows it",
    ["«Мы уходим!» — крикнул Сергей Ветлугин. «Завтра утром»."],
    [
      ["«Мы уходим!»", "Сергей Ветлугин"],
      ["«Завтра утром»", "Сергей Ветлугин"],
    ],
  ],
  [
    "the author’s words inside the marks",
    ["«Море большое, — сказал Сергей Ветлугин. — Очень большое»."],
    [
      ["«Море большое", "Сергей Ветлугин"],
      ["Очень большое»", "Сергей Ветлугин"],
    ],
  ],
  [
    "marks inside",
    ["«Капитан крикнул „отдать концы“, и мы ушли», — рассказал Сергей Ветлугин."],
    [["«Капитан крикнул „отдать концы“, и мы ушли»", "Сергей Ветлугин"]],
  ],
  [
    "more than one paragraph",
    ["Сергей Ветлугин сказал: «Порт отремонтируют.", "«Паром будет ходить»."],
    [
      ["«Порт отремонтируют.", "Сергей Ветлугин"],
      ["«Паром будет ходить»", "Сергей Ветлугин"],
    ],
  ],
  [
    "nobody for a body without a name",
    ["Полиция сообщила: «На пароме нет пострадавших»."],
    [["«На пароме нет пострадавших»", null]],
  ],
  [
    "nobody for a source without a name",
    ["«Паром остаётся в порту», — сообщил источник в порту."],
    [["«Паром остаётся в порту»", null]],
  ],
  [
    "nobody for the secretary of somebody",
    ["«Мы уходим завтра», — сказал пресс-секретарь Сергея Ветлугина."],
    [["«Мы уходим завтра»", null]],
  ],
  [
    "nobody for whom it is said to",
    ["Сергей Ветлугин ждал. Журналист спросил Сергея Ветлугина: «Когда закроют порт?»"],
    [["«Когда закроют порт?»", null]],
  ],
  [
    "no quotation in a term or a ship’s name",
    ["Так называемый «туманный порт» далеко. Паром «Заря» стоит у причала."],
    [],
  ],
];

const ukrainian: readonly Row[] = [
  [
    "a verb behind comma and dash",
    ["«Пором залишається в порту», — сказав Сергій Ветлугін."],
    [["«Пором залишається в порту»", "Сергій Ветлугін"]],
  ],
  [
    "a role and a body before the name",
    ["«Пором залишається в порту», — заявила речниця МЗС Олена Заруднична."],
    [["«Пором залишається в порту»", "Олена Заруднична"]],
  ],
  [
    "a role and a place before the name",
    ["Президент України Володимир Ветлугін заявив: «Порт зачинять завтра»."],
    [["«Порт зачинять завтра»", "Володимир Ветлугін"]],
  ],
  [
    "a name before the verb",
    ["Сергій Ветлугін заявив: «Пором залишається в порту»."],
    [["«Пором залишається в порту»", "Сергій Ветлугін"]],
  ],
  [
    "a clause with що",
    ["Олена Заруднична заявила, що «пором залишається в порту»."],
    [["«пором залишається в порту»", "Олена Заруднична"]],
  ],
  [
    "an apposition before the verb",
    ["Сергій Ветлугін, доглядач маяка, розповідає: «Лампа горить усю ніч»."],
    [["«Лампа горить усю ніч»", "Сергій Ветлугін"]],
  ],
  [
    "як повідомив",
    ["Як повідомив Сергій Ветлугін, «пором залишається в порту»."],
    [["«пором залишається в порту»", "Сергій Ветлугін"]],
  ],
  [
    "a declined name by its listed form elsewhere",
    ["За словами Олени Зарудничної, «пором залишається в порту».", "Олена Заруднична працює в порту."],
    [["«пором залишається в порту»", "Олена Заруднична"]],
  ],
  [
    "nobody by a declined name alone",
    ["За словами Олени Зарудничної, «пором залишається в порту»."],
    [["«пором залишається в порту»", null]],
  ],
  [
    "за його словами",
    ["Сергій Ветлугін чекає. За його словами, «пором стоятиме до ранку»."],
    [["«пором стоятиме до ранку»", "Сергій Ветлугін"]],
  ],
  [
    "initials",
    ["«Пором залишається в порту», — сказав О. В. Ветлугін."],
    [["«Пором залишається в порту»", "О. В. Ветлугін"]],
  ],
  [
    "a pronoun",
    ["Олена Заруднична чекала. «Порт зачинять», — пояснила вона."],
    [["«Порт зачинять»", "Олена Заруднична"]],
  ],
  [
    "a role by itself",
    ["Міністерка Олена Заруднична приїхала. «Порт відремонтують», — пообіцяла міністерка."],
    [["«Порт відремонтують»", "Олена Заруднична"]],
  ],
  [
    "two who speak together",
    ["«Порт відремонтують», — сказали Сергій Ветлугін і Олена Заруднична."],
    [["«Порт відремонтують»", "Сергій Ветлугін і Олена Заруднична"]],
  ],
  [
    "curly marks and a short dash",
    ["“Порт зачинять”, – сказав Сергій Ветлугін."],
    [["“Порт зачинять”", "Сергій Ветлугін"]],
  ],
  [
    "the author’s words inside the marks",
    ["«Море велике, — сказав Сергій Ветлугін, — і дуже холодне»."],
    [
      ["«Море велике", "Сергій Ветлугін"],
      ["і дуже холодне»", "Сергій Ветлугін"],
    ],
  ],
  [
    "marks inside",
    ["«Капітан гукнув „віддати кінці“, і ми пішли», — розповів Сергій Ветлугін."],
    [["«Капітан гукнув „віддати кінці“, і ми пішли»", "Сергій Ветлугін"]],
  ],
  [
    "more than one paragraph",
    ["Сергій Ветлугін сказав: «Порт відремонтують.", "«Пором ходитиме»."],
    [
      ["«Порт відремонтують.", "Сергій Ветлугін"],
      ["«Пором ходитиме»", "Сергій Ветлугін"],
    ],
  ],
  [
    "nobody for a source without a name",
    ["«Пором залишається в порту», — повідомило джерело в порту."],
    [["«Пором залишається в порту»", null]],
  ],
  [
    "nobody for a report",
    ["«Порт зачинять уже завтра вранці», — ідеться у звіті."],
    [["«Порт зачинять уже завтра вранці»", null]],
  ],
  [
    "nobody for whom it is said to",
    ["Журналіст запитав Сергія Ветлугіна: «Коли зачинять порт?»"],
    [["«Коли зачинять порт?»", null]],
  ],
  [
    "no quotation in a term or a ship’s name",
    ["Так званий «туманний порт» далеко. Пором «Зоря» стоїть біля причалу."],
    [],
  ],
];

describe("an article in German", () => {
  test.each(german)("tells %s", (_, paragraphs, quotations) => {
    const expected = quotations.map(([words, speaker]) => ({ words, speaker }));
    expect(speakersIn("de", paragraphs)).toEqual(expected);
  });
});

describe("an article in French", () => {
  test.each(french)("tells %s", (_, paragraphs, quotations) => {
    const expected = quotations.map(([words, speaker]) => ({ words, speaker }));
    expect(speakersIn("fr", paragraphs)).toEqual(expected);
  });
});

describe("an article in Spanish", () => {
  test.each(spanish)("tells %s", (_, paragraphs, quotations) => {
    const expected = quotations.map(([words, speaker]) => ({ words, speaker }));
    expect(speakersIn("es", paragraphs)).toEqual(expected);
  });
});

describe("an article in Russian", () => {
  test.each(russian)("tells %s", (_, paragraphs, quotations) => {
    const expected = quotations.map(([words, speaker]) => ({ words, speaker }));
    expect(speakersIn("ru", paragraphs)).toEqual(expected);
  });
});

describe("an article in Ukrainian", () => {
  test.each(ukrainian)("tells %s", (_, paragraphs, quotations) => {
    const expected = quotations.map(([words, speaker]) => ({ words, speaker }));
    expect(speakersIn("uk", paragraphs)).toEqual(expected);
  });
});
