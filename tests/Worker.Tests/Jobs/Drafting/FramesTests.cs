using DevZoneDocs.Worker.Jobs.Drafting;

namespace DevZoneDocs.Worker.Tests.Jobs.Drafting;

public sealed class FramesTests
{
    [Fact]
    public async Task What_is_written_is_read_again()
    {
        using MemoryStream stream = new();
        await Frames.WriteAsync(stream, FrameKind.Head, "标题"u8.ToArray(), CancellationToken.None);
        await Frames.WriteAsync(stream, FrameKind.Content, ReadOnlyMemory<byte>.Empty, CancellationToken.None);
        stream.Position = 0;

        Frame? first = await Frames.ReadAsync(stream, CancellationToken.None);
        Frame? second = await Frames.ReadAsync(stream, CancellationToken.None);

        Assert.Equal(FrameKind.Head, first!.Kind);
        Assert.Equal("标题"u8.ToArray(), first.Payload);
        Assert.Equal((FrameKind.Content, 0), (second!.Kind, second.Payload.Length));
        Assert.Null(await Frames.ReadAsync(stream, CancellationToken.None));
    }

    [Fact]
    public async Task A_frame_that_breaks_off_is_the_end()
    {
        using MemoryStream stream = new();
        await Frames.WriteAsync(stream, FrameKind.Content, new byte[100], CancellationToken.None);
        stream.SetLength(50);
        stream.Position = 0;

        Assert.Null(await Frames.ReadAsync(stream, CancellationToken.None));
    }

    [Theory]
    [InlineData(new byte[] { 99, 1, 0, 0, 0 })]
    [InlineData(new byte[] { 1, 255, 255, 255, 127 })]
    [InlineData(new byte[] { 1, 255, 255, 255, 255 })]
    public async Task What_is_no_frame_is_refused(byte[] bytes)
    {
        using MemoryStream stream = new(bytes);

        await Assert.ThrowsAsync<InvalidDataException>(() => Frames.ReadAsync(stream, CancellationToken.None));
    }
}
