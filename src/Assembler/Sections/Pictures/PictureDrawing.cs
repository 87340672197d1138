using DocumentFormat.OpenXml.Wordprocessing;

namespace DevZoneDocs.Assembler.Sections.Pictures;

/// <summary>Makes the drawing of a picture that stands in a line of text (docs/word/pictures.md).</summary>
internal static class PictureDrawing
{
    public static Drawing Of(CarriedPicture picture, PictureSize size, string description)
    {
        PictureTurn turn = PictureTurn.Of(picture.Header, size);
        string name = Escape(description);
        return new Drawing($"""
            <w:drawing xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:r="{RelationshipIds.Namespace}">
            <wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{turn.Shown.Width}" cy="{turn.Shown.Height}"/>
            <wp:effectExtent l="{turn.Beyond.Width}" t="{turn.Beyond.Height}" r="{turn.Beyond.Width}" b="{turn.Beyond.Height}"/><wp:docPr id="1" name="{name}" descr="{name}"/>
            <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>
            <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="{name}"/><pic:cNvPicPr/></pic:nvPicPr>
            <pic:blipFill><a:blip r:embed="{picture.Part.Id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
            <pic:spPr><a:xfrm{turn.Attributes}><a:off x="0" y="0"/><a:ext cx="{turn.Shown.Width}" cy="{turn.Shown.Height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>
            </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
            """);
    }

    private static string Escape(string text) => System.Security.SecurityElement.Escape(text.Length <= 80 ? text : text[..80]) ?? "";
}
