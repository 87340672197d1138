// The types of the client, from the description that the service serves: node generate.mjs openapi.json schema.d.ts
import { readFile, writeFile } from "node:fs/promises";
import openapi, { astToString } from "openapi-typescript";
import ts from "typescript";

const [description, types] = process.argv.slice(2);
const file = ts.factory.createTypeReferenceNode("Blob");
const tree = await openapi(JSON.parse(await readFile(description, "utf8")), {
  transform: (schema) => (schema.format === "binary" ? file : undefined),
});
await writeFile(types, astToString(tree));
