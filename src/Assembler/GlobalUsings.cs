global using DevZoneDocs.Assembler.OpenXml;
