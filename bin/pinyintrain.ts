/** `npm run pinyin:train`: builds the annotator's model anew from the published data and npm's lexicons. */
import { dataFolder, readData } from "../pinyin/train/data.ts";
import { train } from "../pinyin/train/train.ts";

const samples = readData();
if (!samples) {
  console.error(
    `There are no sentences to learn from at ${dataFolder}; pinyin/README.md says which belong there.`,
  );
  process.exit(1);
}
const start = Date.now();
await train(samples, (step) => {
  console.log(`${((Date.now() - start) / 1000).toFixed(0).padStart(5)} s  ${step}`);
});
