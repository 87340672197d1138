using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DevZoneDocs.Worker.Storage;

/// <summary>Inserts a row unless one with its key is there: of many that try at once, one does.</summary>
internal static class Insertion
{
    /// <returns>Whether the row is new.</returns>
    public static async Task<bool> InsertIfAbsentAsync<T>(this StoreContext context, T row, CancellationToken cancellation)
        where T : class
    {
        IEntityType type = context.Model.FindEntityType(typeof(T))!;
        List<(string Column, object Value)> cells = [];
        foreach (IProperty property in type.GetProperties())
        {
            object? value = property.GetGetter().GetClrValue(row);
            if (value is not null)
                cells.Add((property.GetColumnName(), property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value));
        }

        string columns = string.Join(", ", cells.Select(cell => $"\"{cell.Column}\""));
        string places = string.Join(", ", cells.Index().Select(cell => string.Create(CultureInfo.InvariantCulture, $"{{{cell.Index}}}")));
        string sql = $"INSERT INTO {type.GetTableName()} ({columns}) VALUES ({places}) ON CONFLICT DO NOTHING";
        return await context.Database.ExecuteSqlRawAsync(sql, cells.Select(cell => cell.Value), cancellation) == 1;
    }
}
