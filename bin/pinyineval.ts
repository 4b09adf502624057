/** `npm run pinyin:eval`: how well the annotator reads sentences that its training never saw. */
import { dataFolder, readData } from "../pinyin/train/data.ts";
import { type Answers, evaluate } from "../pinyin/train/evaluate.ts";

const samples = readData();
if (!samples) {
  console.error(
    `There are no sentences to read at ${dataFolder}; pinyin/README.md says which belong there.`,
  );
  process.exit(1);
}
const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const figures = evaluate(samples);
const { accuracy, sentences, reliability, caught, caughtAmongMarked } = figures;
console.log("marked character, toned, %      Simplified   tw     t");
for (const set of ["cpp", "g2pl"] as const) {
  const [own, tw, t] = accuracy[set];
  const name = `${set.toUpperCase()}, ${sentences[set]} sentences`.padEnd(30);
  console.log(`${name}  ${percent(own)}   ${percent(tw)} ${percent(t)}`);
}
console.log("\nconfidence       given   right, %");
for (const { from, to, given, right } of reliability) {
  const range = `${(100 * from).toFixed(1)} to ${(100 * to).toFixed(1)} %`.padEnd(16);
  console.log(`${range} ${String(given).padStart(5)}   ${given > 0 ? percent(right) : "     –"}`);
}
console.log("\nwrong readings in the 5 % of characters with the lowest confidence:");
console.log(`${percent(caught)} % of all, counting every character of the sentences`);
console.log(`${percent(caughtAmongMarked)} % of all, counting the characters in question alone`);
tell("hard names and words", figures.hardWords);
tell("hard names in Traditional characters", figures.hardNames);
tell("whole sentences, every syllable right but for tones", figures.wholeSentences);

function tell(what: string, { count, misread }: Answers): void {
  console.log(`\n${what}: ${count - misread.length} of ${count}; misread:`);
  for (const one of misread) console.log(`  ${one}`);
}
