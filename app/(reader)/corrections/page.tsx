import { showCorrections } from "#app/(reader)/_paper/showCorrections.tsx";

export default function Page(props: PageProps<"/corrections">) {
  return showCorrections(props);
}
