using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Documents.Invariants;

/// <summary>
/// Lists, styles, settings and page set-ups in the order of the schema: Word refuses a file with a list before its definition, and
/// passes over a setting that stands in the wrong place.
/// </summary>
internal static class OrderRules
{
    private static readonly string[] Numbering = ["numPicBullet", "abstractNum", "num", "numIdMacAtCleanup"];

    private static readonly string[] Styles = ["docDefaults", "latentStyles", "style"];

    private static readonly string[] Pages =
    [
        "headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc", "pgBorders",
        "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter",
        "docGrid", "printerSettings", "sectPrChange",
    ];

    private static readonly string[] Settings =
    [
        "writeProtection", "view", "zoom", "removePersonalInformation", "removeDateAndTime", "doNotDisplayPageBoundaries",
        "displayBackgroundShape", "printPostScriptOverText", "printFractionalCharacterWidth", "printFormsData",
        "embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "saveFormsData", "mirrorMargins", "alignBordersAndEdges",
        "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop", "hideSpellingErrors", "hideGrammaticalErrors",
        "activeWritingStyle", "proofState", "formsDesign", "attachedTemplate", "linkStyles", "stylePaneFormatFilter",
        "stylePaneSortMethod", "documentType", "mailMerge", "revisionView", "trackRevisions", "doNotTrackMoves",
        "doNotTrackFormatting", "documentProtection", "autoFormatOverride", "styleLockTheme", "styleLockQFSet", "defaultTabStop",
        "autoHyphenation", "consecutiveHyphenLimit", "hyphenationZone", "doNotHyphenateCaps", "showEnvelope", "summaryLength",
        "clickAndTypeStyle", "defaultTableStyle", "evenAndOddHeaders", "bookFoldRevPrinting", "bookFoldPrinting",
        "bookFoldPrintingSheets", "drawingGridHorizontalSpacing", "drawingGridVerticalSpacing",
        "displayHorizontalDrawingGridEvery", "displayVerticalDrawingGridEvery", "doNotUseMarginsForDrawingGridOrigin",
        "drawingGridHorizontalOrigin", "drawingGridVerticalOrigin", "doNotShadeFormData", "noPunctuationKerning",
        "characterSpacingControl", "printTwoOnOne", "strictFirstAndLastChars", "noLineBreaksAfter", "noLineBreaksBefore",
        "savePreviewPicture", "doNotValidateAgainstSchema", "saveInvalidXml", "ignoreMixedContent", "alwaysShowPlaceholderText",
        "doNotDemarcateInvalidXml", "saveXmlDataOnly", "useXSLTWhenSaving", "saveThroughXslt", "showXMLTags",
        "alwaysMergeEmptyNamespace", "updateFields", "hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids",
        "mathPr", "attachedSchema", "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats",
        "doNotAutoCompressPictures", "forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "schemaLibrary",
        "shapeDefaults", "doNotEmbedSmartTags", "decimalSymbol", "listSeparator",
    ];

    public static IEnumerable<string> Check(DocumentStories stories) =>
    [
        .. OutOfOrder(stories.Main.NumberingDefinitionsPart?.Numbering, Numbering),
        .. OutOfOrder(stories.Main.StyleDefinitionsPart?.Styles, Styles),
        .. OutOfOrder(stories.Main.DocumentSettingsPart?.Settings, Settings),
        .. stories.InStory<SectionProperties>(stories.Main.Document).SelectMany(page => OutOfOrder(page, Pages)),
    ];

    /// <summary>Extensions of later Words, whose names are none of the schema's, may stand anywhere.</summary>
    private static IEnumerable<string> OutOfOrder(OpenXmlElement? parent, string[] order)
    {
        if (parent is null)
            yield break;
        int last = 0;
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            int rank = child.NamespaceUri == parent.NamespaceUri || child.LocalName == "mathPr"
                ? Array.IndexOf(order, child.LocalName)
                : -1;

            // Headers and footers may be mixed.
            if (rank >= 0 && rank < last && child is not HeaderFooterReferenceType)
                yield return $"In {parent.LocalName}, {child.LocalName} stands behind {order[last]}.";
            last = Math.Max(last, rank);
        }
    }
}
