import ReaderLayout from "#app/(reader)/layout.tsx";

/** As readers see it; in a room of its own, which the press knows nothing of and so can't keep. */
export const dynamic = "force-dynamic";

export default ReaderLayout;
