import { showAuthor } from "#app/(reader)/_paper/showAuthor.tsx";

export default function Page(props: PageProps<"/authors/[author]/[mode]">) {
  return showAuthor(props);
}
