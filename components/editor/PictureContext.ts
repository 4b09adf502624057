import { createContext, useContext } from "react";
import type { StoredPicture } from "./extensions/Uploads.ts";

export interface PictureDoors {
  imageAddress: (mediaId: string, width: number) => string;
  /** Opens the newsroom's pictures to choose one; null when the writer thinks better of it. */
  choosePicture: () => Promise<StoredPicture | null>;
}

export const PictureContext = createContext<PictureDoors>({
  imageAddress: () => "",
  choosePicture: () => Promise.resolve(null),
});

export function usePictureDoors(): PictureDoors {
  return useContext(PictureContext);
}
