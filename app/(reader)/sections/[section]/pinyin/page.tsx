import { showSection } from "#app/(reader)/_paper/showSection.tsx";

export default function Page(props: PageProps<"/sections/[section]/pinyin">) {
  return showSection(props, true);
}
