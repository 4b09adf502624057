import type { Around } from "./Around.ts";
import styles from "./Body.module.css";
import { BodyPicture } from "./BodyPicture.tsx";
import { BodyTable } from "./BodyTable.tsx";
import { Line } from "./Line.tsx";
import type { Block } from "./pairReadings.ts";

/** A document's blocks as a page shows them. */
export function Body({ blocks, ...around }: { blocks: readonly Block[] } & Around) {
  return blocks.map((block, index) => <BlockView key={index} block={block} {...around} />);
}

function BlockView({ block, ...around }: { block: Block } & Around) {
  const line = <Line runs={block.runs} paper={around.paper} />;
  const inner = <Body blocks={block.blocks} {...around} />;
  switch (block.type) {
    case "paragraph":
      return block.runs.length > 0 ? <p>{line}</p> : null;
    case "heading":
      return block.attrs.level === 3 ? <h3>{line}</h3> : <h2>{line}</h2>;
    case "bulletList":
      return <ul>{inner}</ul>;
    case "orderedList":
      return <ol start={Number(block.attrs.start ?? 1)}>{inner}</ol>;
    case "listItem":
      return <li>{inner}</li>;
    case "blockquote":
      return <blockquote>{inner}</blockquote>;
    case "pullQuote":
      return <p className={styles.pullQuote}>{line}</p>;
    case "horizontalRule":
      return <hr />;
    case "picture":
      return <BodyPicture block={block} {...around} />;
    case "table":
      return (
        <BodyTable
          table={block}
          label={around.paper.say("table")}
          draw={(blocks) => <Body blocks={blocks} {...around} />}
        />
      );
    default:
      return null;
  }
}
