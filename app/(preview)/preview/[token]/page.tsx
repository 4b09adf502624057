import { showPreview } from "#app/(preview)/_preview/showPreview.tsx";

export default function Page(props: PageProps<"/preview/[token]">) {
  return showPreview(props);
}
