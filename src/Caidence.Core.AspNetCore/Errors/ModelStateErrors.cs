using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Json;
using Caidence.Core.Localization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace Caidence.Core.AspNetCore.Errors;

/// <summary>Turns what MVC noted while binding into errors that name the field, with no type name, no position and nothing that was sent.</summary>
public sealed class ModelStateErrors(IStringLocalizer<AbpUiResource> localizer) : ITransientDependency
{
    public IReadOnlyList<ValidationResult> In(ModelStateDictionary modelState, ControllerActionDescriptor action)
    {
        var body = action.Parameters.FirstOrDefault(parameter => parameter.BindingInfo?.BindingSource == BindingSource.Body)?.Name ?? "";
        var noted = modelState.SelectMany(entry => entry.Value!.Errors, (entry, error) => (entry.Key, Error: error)).ToList();
        if (noted.Any(note => note.Key.Length == 0 || note.Error.Exception is JsonException))
        {
            // A body that is missing or cannot be read leaves its parameter empty; saying that too would only distract.
            noted.RemoveAll(note => note.Key == body && note.Error.Exception is null);
        }

        return noted.Select(note => Describe(note.Key, note.Error, body)).DistinctBy(error => error.ErrorMessage).ToList();
    }

    private ValidationResult Describe(string key, ModelError error, string body)
    {
        var path = (error.Exception as JsonException)?.Path ?? key;
        var member = MemberNames.ToWire(path.TrimStart('$').TrimStart('.') is { Length: > 0 } named ? named : body);

        return error.Exception switch
        {
            UnknownWireWordException unknown => new(localizer["FieldMustBeOneOf", member, string.Join(", ", unknown.AllowedWords)], [member]),
            JsonException { InnerException: JsonException } => new(localizer["BodyIsNotValidJson"], [member]),
            not null => new(localizer["FieldCannotBeRead", member], [member]),
            null => new(error.ErrorMessage, [member]),
        };
    }
}
