namespace DevZoneDocs.Assembler.Spreadsheets.Reading;

/// <summary>Counts the cells of a workbook, so that none can fill the machine.</summary>
internal sealed class CellBudget(int most, string name)
{
    private int _taken;

    /// <exception cref="DocumentException">There are more than may be.</exception>
    public void Take()
    {
        if (++_taken > most)
            throw new DocumentException(name, $"工作簿里有内容的单元格超过 {most} 个。请确认选对了文件，或分开报送");
    }
}
