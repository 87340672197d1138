using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DevZoneDocs.Worker.Http;

/// <summary>Routes that only read: HEAD works wherever GET does (RFC 9110, 9.3.2).</summary>
internal static class ReadRoutes
{
    public static readonly HttpMethodMetadata Methods = new([HttpMethods.Get, HttpMethods.Head]);

    public static RouteHandlerBuilder MapRead(
        this IEndpointRouteBuilder routes, [StringSyntax("Route")] string pattern, Delegate handler) =>
        routes.MapMethods(pattern, Methods.HttpMethods, handler);
}
