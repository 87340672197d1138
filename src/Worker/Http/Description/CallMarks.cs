using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace DevZoneDocs.Worker.Http.Description;

/// <summary>A body that a call takes.</summary>
internal sealed record TakenBody(string MediaType, JsonObject Schema);

/// <summary>A header that a call takes.</summary>
/// <param name="Meaning">In Chinese.</param>
internal sealed record TakenHeader(string Name, string Meaning, JsonObject Schema);

/// <summary>A body that a call is answered with, where no type of the program describes it.</summary>
internal sealed record GivenBody(string MediaType, JsonObject Schema);

/// <summary>A header that a call is answered with.</summary>
/// <param name="Meaning">In Chinese.</param>
internal sealed record GivenHeader(int Status, string Name, string Meaning);

/// <summary>The problems that a call may come to beside those that any may.</summary>
internal sealed record GivenProblems(IReadOnlyList<ProblemKind> Kinds);

/// <summary>Says of a call what its types do not.</summary>
internal static class CallMarks
{
    public static RouteHandlerBuilder Takes(this RouteHandlerBuilder route, string mediaType, JsonObject schema) =>
        route.WithMetadata(new TakenBody(mediaType, schema));

    public static RouteHandlerBuilder TakesHeader(this RouteHandlerBuilder route, string name, string meaning, JsonObject schema) =>
        route.WithMetadata(new TakenHeader(name, meaning, schema));

    public static RouteHandlerBuilder Gives(this RouteHandlerBuilder route, string mediaType, JsonObject schema) =>
        route.WithMetadata(new GivenBody(mediaType, schema));

    public static RouteHandlerBuilder GivesHeader(
        this RouteHandlerBuilder route, string name, string meaning, int status = StatusCodes.Status200OK) =>
        route.WithMetadata(new GivenHeader(status, name, meaning));

    public static RouteHandlerBuilder GivesProblems(this RouteHandlerBuilder route, params ProblemKind[] kinds) =>
        route.WithMetadata(new GivenProblems(kinds));
}
