namespace DevZoneDocs.Worker.Models;

/// <summary>The tokens that calls for one draft may use: taken by estimate before a call, settled by what was used after it.</summary>
internal sealed class TokenBudget(long tokens)
{
    private long _left = tokens;

    public long Left => Interlocked.Read(ref _left);

    public bool TryTake(long estimate)
    {
        if (Interlocked.Add(ref _left, -estimate) >= 0)
            return true;
        Interlocked.Add(ref _left, estimate);
        return false;
    }

    /// <param name="used">What the server says was used; null where it does not say, and the estimate stands.</param>
    public void Settle(long estimate, long? used) => Interlocked.Add(ref _left, estimate - (used ?? estimate));

    /// <summary>About what a text comes to: a Chinese character is a token or less, four others are one.</summary>
    public static int Estimate(string text)
    {
        int wide = text.Count(character => character > '\u00FF');
        return wide + (text.Length - wide + 3) / 4;
    }
}
