import { addPicture } from "#newsroom/media/addPicture.ts";
import { type People, personOf } from "./addPeople.ts";
import { demoArticles } from "./demoArticles.ts";

/** Draws every picture that a story shows: its id by its name. */
export async function addPictures(people: People, say: (line: string) => void) {
  const waiting = [...namesInUse()];
  const total = waiting.length;
  const pictures = new Map<string, string>();
  const draw = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const drawing = (await import(`./pictures/${name}.ts`)) as { draw: () => string };
      const bytes = new TextEncoder().encode(drawing.draw());
      const by = personOf(people, "zhao").id;
      const { mediaId } = await addPicture(by, { fileName: `${name}.svg`, bytes });
      pictures.set(name, mediaId);
      if (pictures.size % 10 === 0 || pictures.size === total) {
        say(`  ${pictures.size} of ${total} pictures drawn`);
      }
    }
  };
  await Promise.all([draw(), draw(), draw()]);
  return pictures;
}

function namesInUse(): Set<string> {
  const names = new Set<string>();
  for (const article of demoArticles) {
    if (article.picture) names.add(article.picture.name);
    for (const { attrs } of article.body) {
      if (typeof attrs?.["name"] === "string") names.add(attrs["name"]);
    }
  }
  return names;
}
