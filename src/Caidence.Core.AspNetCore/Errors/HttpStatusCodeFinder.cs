using Caidence.Core.Authorization;
using Caidence.Core.Data;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Users;
using Caidence.Core.Validation;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Caidence.Core.AspNetCore.Errors;

/// <summary>The HTTP status of a failure; the first matching line wins.</summary>
public sealed class HttpStatusCodeFinder(IOptions<AbpExceptionHandlingOptions> options, ICurrentUser currentUser) : ITransientDependency
{
    public int StatusCodeOf(Exception error) => error switch
    {
        BusinessException { HttpStatusCode: { } own } => own,
        BadHttpRequestException request => request.StatusCode,
        BusinessException { Code: var code } when options.Value.StatusCodeOf(code) is { } mapped => mapped,
        AbpAuthorizationException => currentUser.IsAuthenticated ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized,
        AbpValidationException or AntiforgeryValidationException => StatusCodes.Status400BadRequest,
        EntityNotFoundException => StatusCodes.Status404NotFound,
        AbpDbConcurrencyException => StatusCodes.Status409Conflict,
        NotImplementedException => StatusCodes.Status501NotImplemented,
        BusinessException => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status500InternalServerError,
    };
}
