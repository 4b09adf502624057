import { showCorrections } from "#app/(reader)/_paper/showCorrections.tsx";

export default function Page(props: PageProps<"/corrections/[mode]">) {
  return showCorrections(props);
}
