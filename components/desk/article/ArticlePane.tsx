import { originOf } from "#newsroom/policy.ts";
import { AboutTab } from "./about/AboutTab.tsx";
import { useRoom } from "./ArticleProvider.tsx";
import { ChecksTab, type Gap } from "./ChecksTab.tsx";
import { CommentsTab } from "./CommentsTab.tsx";
import { HistoryTab } from "./HistoryTab.tsx";
import { Pane, type Tab } from "./Pane.tsx";
import { ReadingsTab } from "./ReadingsTab.tsx";
import type { useActs } from "./useActs.ts";
import type { useReadings } from "./useReadings.ts";
import type { useWords } from "./useWords.ts";

type Props = {
  tab: Tab | null;
  onTab: (tab: Tab | null) => void;
  onGo: (gap: Gap) => void;
  assign: (userIds: string[]) => Promise<string | undefined>;
  mayWrite: boolean;
  requiresCheckedReadings: boolean;
  page: Pick<ReturnType<typeof useActs>, "returnForm" | "commentField">;
  readings: ReturnType<typeof useReadings>;
  missing: ReturnType<typeof useWords>["missing"];
};

/** What stands beside the text: what is known of the article, said of it and still wanting. */
export function ArticlePane(props: Props) {
  const { tab, onTab, onGo, page, readings, missing, requiresCheckedReadings } = props;
  const { actor, article } = useRoom();
  const isUnread = requiresCheckedReadings && readings.left > 0;
  return (
    <Pane
      tab={tab}
      onTab={onTab}
      numbers={{
        about: article.unplaced.length,
        readings: readings.left,
        comments: article.comments.length,
        checks: missing.length + (isUnread ? 1 : 0),
      }}
      panels={{
        about: <AboutTab assign={props.assign} />,
        readings: (
          <ReadingsTab
            editor={readings.editor}
            author={props.mayWrite ? { origin: originOf(actor.role), by: actor.id } : null}
            isRequired={requiresCheckedReadings}
            onTaken={readings.askAgain}
          />
        ),
        comments: <CommentsTab form={page.returnForm} field={page.commentField} />,
        checks: (
          <ChecksTab
            missing={missing}
            readings={{ left: readings.left, isRequired: requiresCheckedReadings }}
            onGo={onGo}
          />
        ),
        history: <HistoryTab />,
      }}
    />
  );
}
