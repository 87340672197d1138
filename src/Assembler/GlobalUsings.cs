global using DevZoneDocs.Assembler.Language;
global using DevZoneDocs.Assembler.OpenXml;
