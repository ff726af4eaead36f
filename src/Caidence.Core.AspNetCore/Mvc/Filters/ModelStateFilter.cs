using Caidence.Core.AspNetCore.Errors;
using Caidence.Core.Validation;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Caidence.Core.AspNetCore.Mvc.Filters;

/// <summary>What could not be bound is refused as a validation error, for app services and hand-written controllers alike.</summary>
internal sealed class ModelStateFilter(ModelStateErrors errors) : IActionFilter
{
    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (context.ActionDescriptor is ControllerActionDescriptor action && !context.ModelState.IsValid)
        {
            throw new AbpValidationException(errors.In(context.ModelState, action));
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }
}
