// What a script of an office does with a generated client: order, as JSON and as a form, follow, download, list.
import { writeFile } from "node:fs/promises";
import createClient from "openapi-fetch";
import type { components, paths } from "./schema.js";

type Draft = components["schemas"]["DraftView"];
type Problem = components["schemas"]["Problem"];

const [address, draftFile, zipFile] = process.argv.slice(2) as [string, string, string];
const client = createClient<paths>({ baseUrl: address });

const data: components["schemas"]["PeriodData"] = {
  zone: { name: "滨河经济开发区" },
  report: "quarter",
  period: "2026-Q1",
  sections: {
    economy: {
      department: "经济发展局",
      indicators: [
        { id: "industrial-output", name: "规模以上工业总产值", value: 58.2, unit: "亿元", prior: 53.9 },
        { id: "fiscal-revenue", name: "财政总收入", value: null, unit: "亿元", askOf: "财政局" },
      ],
    },
  },
};

function taken<T>(answer: { data?: T; error?: Problem | unknown; response: Response }): T {
  if (answer.data === undefined) throw new Error(`${answer.response.status}: ${JSON.stringify(answer.error)}`);
  return answer.data;
}

async function ended(id: string): Promise<Draft> {
  for (let looks = 0; looks < 1200; looks++) {
    const draft = taken(await client.GET("/api/drafts/{id}", { params: { path: { id } } }));
    if (draft.state !== "queued" && draft.state !== "running") return draft;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${id} does not end`);
}

const refused = await client.POST("/api/drafts", { body: { data: { ...data, period: "2026-13" } } });
const type: Problem["type"] | undefined = refused.error?.type;

const ordered = taken(await client.POST("/api/drafts", { body: { data }, params: { header: { "Idempotency-Key": "client-2026-q1" } } }));
const draft = await ended(ordered.id);

const form = taken(
  await client.POST("/api/drafts", {
    body: { data: new Blob([JSON.stringify({ ...data, report: "month", period: "2026-03" })], { type: "application/json" }), polish: false },
    bodySerializer: (body) => {
      const fields = new FormData();
      if (body && body.data instanceof Blob) fields.append("data", body.data, "period.json");
      return fields;
    },
  }),
);
const second = await ended(form.id);

const file: Blob = taken(await client.GET("/api/drafts/{id}/file", { params: { path: { id: draft.id } }, parseAs: "blob" }));
await writeFile(draftFile, Buffer.from(await file.arrayBuffer()));

const zip: Blob = taken(await client.GET("/api/drafts.zip", { params: { query: { id: [draft.id, second.id] } }, parseAs: "blob" }));
await writeFile(zipFile, Buffer.from(await zip.arrayBuffer()));

const handedIn = taken(await client.GET("/api/drafts/{id}/data", { params: { path: { id: draft.id } } }));
const page = taken(await client.GET("/api/drafts", { params: { query: { zone: data.zone.name, state: "completed", limit: 1 } } }));
const health = taken(await client.GET("/healthz"));

console.log(
  JSON.stringify({
    refused: type,
    state: draft.state,
    sha256: draft.sha256,
    gaps: draft.gaps,
    codes: draft.findings?.map((finding) => `${finding.code} ${finding.severity}`),
    second: second.state,
    indicators: handedIn.sections["economy"]?.indicators?.map((indicator) => indicator.name),
    listed: page.drafts.length,
    next: page.next !== null,
    health: health.status,
  }),
);
