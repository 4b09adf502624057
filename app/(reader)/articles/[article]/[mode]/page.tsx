import { showArticle } from "#app/(reader)/_paper/showArticle.tsx";

export default function Page(props: PageProps<"/articles/[article]/[mode]">) {
  return showArticle(props);
}
