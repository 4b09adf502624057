import "@mantine/core/styles.css";
import "#components/desk/desk.css";
import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { findHouse } from "#newsroom/house/findHouse.ts";
import { Providers } from "./Providers.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await findHouse();
  return { title: { template: `%s · ${name}`, default: name }, robots: { index: false } };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffdf9" },
    { media: "(prefers-color-scheme: dark)", color: "#16171a" },
  ],
};

/** The newsroom's pages; the paper has a root of its own, so that neither loads the other's parts. */
export default async function NewsroomLayout({ children }: { children: ReactNode }) {
  const [locale, { name, language, zone }] = await Promise.all([getLocale(), findHouse()]);
  return (
    <html lang={locale} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" />
      </head>
      <body>
        <NextIntlClientProvider timeZone={zone}>
          <Providers house={{ name, language, zone }}>{children}</Providers>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
