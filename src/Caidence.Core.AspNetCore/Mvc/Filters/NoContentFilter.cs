using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Caidence.Core.AspNetCore.Mvc.Filters;

/// <summary>A call that returns nothing answers 204.</summary>
internal sealed class NoContentFilter : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context is { Result: EmptyResult, ActionDescriptor: ControllerActionDescriptor action }
            && context.HttpContext.Response.StatusCode == StatusCodes.Status200OK
            && ReturnsNothing(action.MethodInfo.ReturnType))
        {
            context.Result = new NoContentResult();
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static bool ReturnsNothing(Type type) => type == typeof(void) || type == typeof(Task) || type == typeof(ValueTask);
}
