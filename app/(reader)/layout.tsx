import type { ReactNode } from "react";
import { arriveScript } from "#components/reader/script/publicScript.ts";
import "#components/reader/reader.css";
import { offerPage } from "#press/pages.ts";
import { currentRequest } from "#press/request.ts";
import { askedLanguage } from "./_paper/askedLanguage.ts";
import { paperOnce } from "./_paper/paperOnce.ts";
import { mark } from "./_paper/mark.ts";
import { scriptAddress } from "./_paper/scriptAddress.ts";

/** What was published, changed or withdrawn shows at the next request. */
export const dynamic = "force-dynamic";

export default async function ReaderLayout({ children }: { children: ReactNode }) {
  const { language } = (await paperOnce()).house;
  return (
    <html lang={askedLanguage(currentRequest()?.address ?? "", language)} suppressHydrationWarning>
      <head>
        <meta name="theme-color" content="#fffdf9" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#16171a" media="(prefers-color-scheme: dark)" />
        <link rel="icon" type="image/svg+xml" href={mark} />
        <script data-own="" dangerouslySetInnerHTML={{ __html: arriveScript(language) }} />
        <script data-own="" src={scriptAddress} defer />
      </head>
      <body>{children}</body>
    </html>
  );
}

offerPage("layout", ReaderLayout);
