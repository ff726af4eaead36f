using System.Globalization;
using System.Net.Mime;
using Caidence.Core.AspNetCore.ApiDefinition;
using Caidence.Core.AspNetCore.Mvc.Conventions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Caidence.Core.AspNetCore.OpenApi;

/// <summary>Says of an action what it does here: its name, who may call it, 204 for nothing, JSON and nothing else, queries in camelCase.</summary>
internal sealed class ActionOperationTransformer : IOpenApiOperationTransformer
{
    private static readonly string Ok = StatusCodes.Status200OK.ToString(CultureInfo.InvariantCulture);
    private static readonly string NoContent = StatusCodes.Status204NoContent.ToString(CultureInfo.InvariantCulture);

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor is ControllerActionDescriptor action)
        {
            operation.OperationId = $"{action.ControllerName}_{new ApiAction(context.Description, ApiTexts.None).UniqueName}";
            AnswerNothingWith204(operation, action);
            SpeakJsonOnly(operation);
            WriteQueriesInCamelCase(operation);
        }

        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<IAllowAnonymous>().Any())
        {
            operation.Security = [];
        }

        return Task.CompletedTask;
    }

    private static void AnswerNothingWith204(OpenApiOperation operation, ControllerActionDescriptor action)
    {
        if (ApiMethods.ReturnedBy(action.MethodInfo) == typeof(void) && operation.Responses?.Remove(Ok) == true)
        {
            operation.Responses[NoContent] = new OpenApiResponse { Description = "No Content" };
        }
    }

    /// <summary>MVC's formatters list kin of JSON as well, and plain text for everything; none of it is ours to promise.</summary>
    private static void SpeakJsonOnly(OpenApiOperation operation)
    {
        var contents = (operation.Responses ?? []).Values.Select(response => response.Content).Append(operation.RequestBody?.Content);
        foreach (var content in contents.Where(content => content?.ContainsKey(MediaTypeNames.Application.Json) == true))
        {
            foreach (var other in content!.Keys.Where(type => type != MediaTypeNames.Application.Json).ToList())
            {
                content.Remove(other);
            }
        }
    }

    private static void WriteQueriesInCamelCase(OpenApiOperation operation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Query))
        {
            parameter.Name = parameter.Name?.ToCamelCase();
        }
    }
}
