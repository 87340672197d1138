using System.Globalization;

namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>Days since the start of 1900, or of 1904, as cells keep dates (ECMA-376, 18.17.4.1).</summary>
internal static class DateSerial
{
    /// <summary>Serial 60 is a day that never was, the 29th of February 1900: from there on days count from the 30th of December 1899.</summary>
    private static readonly DateOnly Start1900 = new(1899, 12, 30);

    private static readonly DateOnly Start1904 = new(1904, 1, 1);

    public static bool TryRead(string value, bool is1904, out string date)
    {
        date = "";
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double serial) || serial is < 61 or > 100_000)
            return false;
        date = (is1904 ? Start1904 : Start1900).AddDays((int)serial).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return true;
    }
}
