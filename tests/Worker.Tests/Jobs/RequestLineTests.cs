using DevZoneDocs.Worker.Jobs;

namespace DevZoneDocs.Worker.Tests.Jobs;

public sealed class RequestLineTests
{
    [Fact]
    public void A_name_in_the_line_says_which_request_after_which_attempt() =>
        Assert.Equal(("abc-def", 12), RequestLine.Parse(RequestLine.NameOf("abc-def", 12)));
}
