import { showSection } from "#app/(reader)/_paper/showSection.tsx";

export default function Page(props: PageProps<"/sections/[section]/[mode]">) {
  return showSection(props);
}
