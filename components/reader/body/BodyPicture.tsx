import { Figure } from "../article/Figure.tsx";
import type { Around } from "./Around.ts";
import { Line } from "./Line.tsx";
import type { Block } from "./pairReadings.ts";

/** A picture between paragraphs; one for which none was chosen is not drawn, caption and all. */
export function BodyPicture({ block, paper, pictures }: { block: Block } & Around) {
  const { mediaId, alt, decorative, credit } = block.attrs;
  const picture = pictures.get(String(mediaId));
  if (!picture) return null;
  return (
    <Figure
      picture={picture}
      alt={typeof alt === "string" && decorative !== true ? paper.write(alt) : ""}
      caption={block.runs.length > 0 && <Line runs={block.runs} paper={paper} />}
      credit={typeof credit === "string" ? paper.write(credit) : ""}
      sizes="(min-width: 45rem) 42rem, 100vw"
    />
  );
}
