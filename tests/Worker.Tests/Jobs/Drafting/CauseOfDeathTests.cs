using DevZoneDocs.Worker.Jobs.Drafting;

namespace DevZoneDocs.Worker.Tests.Jobs.Drafting;

public sealed class CauseOfDeathTests
{
    [Theory]
    [InlineData("Stack overflow.\n   at A()", 134, "堆栈溢出")]
    [InlineData("Out of memory.", 134, "内存不足")]
    [InlineData("Unhandled exception. System.OutOfMemoryException: Array dimensions", 134, "内存不足")]
    [InlineData("Unhandled exception. System.NullReferenceException: Object reference", 134, "程序内部错误 NullReferenceException")]
    [InlineData("", 137, "进程中止，退出码 137")]
    public void The_last_words_tell(string words, int exitCode, string cause) => Assert.Equal(cause, CauseOfDeath.Of(words, exitCode));
}
