using System.ClientModel;
using System.Net.Sockets;
using System.Text.Json;
using DevZoneDocs.Assembler.Polishing.Requests;

namespace DevZoneDocs.Worker.Models;

/// <summary>
/// Brings what a client throws under one name, so that the retries, the log and the office see the same failure whichever way a call went.
/// </summary>
internal static class ModelFailures
{
    public static ModelException Of(Exception exception, TimeProvider clock)
    {
        List<Exception> chain = [.. Chain(exception)];
        if (chain.OfType<ModelException>().FirstOrDefault() is { } known)
            return known;
        if (chain.Select(StatusOf).FirstOrDefault(status => status > 0) is { } status)
            return new ModelException(FailureOf(status), status, RetryAfterHeader.Of(chain, clock), exception);
        RewordingFailure? failure = chain.Select(FailureOf).FirstOrDefault(failure => failure is not null);
        return new ModelException(failure ?? RewordingFailure.ClientFault, inner: exception);
    }

    private static RewordingFailure FailureOf(int status) => status switch
    {
        429 => RewordingFailure.Busy,
        408 or 504 => RewordingFailure.TimedOut,
        >= 500 => RewordingFailure.ServerFault,
        _ => RewordingFailure.Refused,
    };

    private static RewordingFailure? FailureOf(Exception exception) => exception switch
    {
        ReplyTooLongException => RewordingFailure.Endless,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError } => RewordingFailure.Unreachable,
        SocketException { SocketErrorCode: SocketError.ConnectionRefused or SocketError.HostNotFound or SocketError.HostUnreachable or SocketError.NetworkUnreachable } => RewordingFailure.Unreachable,
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError, InnerException: null } => RewordingFailure.Unreachable,
        IOException or SocketException => RewordingFailure.Interrupted,
        HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse } =>
            RewordingFailure.Interrupted,
        OperationCanceledException or TimeoutException => RewordingFailure.TimedOut,
        JsonException or FormatException => RewordingFailure.Unreadable,

        // A reason to end that the protocol does not know: a server's word for having had to stop.
        ArgumentOutOfRangeException { ActualValue: string } => RewordingFailure.CutOff,

        // The client looks for the first choice of a reply that has none.
        ArgumentOutOfRangeException or IndexOutOfRangeException => RewordingFailure.Empty,
        _ => null,
    };

    /// <summary>The status of HTTP; 0 where an exception has none.</summary>
    private static int? StatusOf(Exception exception) => exception switch
    {
        ClientResultException result => result.Status,
        HttpRequestException { StatusCode: { } code } => (int)code,
        _ => null,
    };

    /// <summary>An exception, and those that it wraps, outermost first.</summary>
    private static IEnumerable<Exception> Chain(Exception exception)
    {
        IEnumerable<Exception> inner = exception is AggregateException several ? several.InnerExceptions
            : exception.InnerException is { } one ? [one]
            : [];
        return inner.SelectMany(Chain).Prepend(exception);
    }
}
