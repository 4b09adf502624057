"use client";

import { createContext, useContext } from "react";
import type { Locale } from "#newsroom/people/inputs.ts";

export type House = {
  name: string;
  /** The language that the paper is written in, whatever the interface speaks. */
  language: Locale;
  /** IANA name of the paper's own time. */
  zone: string;
};

const HouseContext = createContext<House | undefined>(undefined);

export const HouseProvider = HouseContext.Provider;

export function useHouse(): House {
  const house = useContext(HouseContext);
  if (!house) throw new Error("a page of the desk stands outside its HouseProvider");
  return house;
}
