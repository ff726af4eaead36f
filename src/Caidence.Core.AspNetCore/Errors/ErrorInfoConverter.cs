using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Caidence.Core.Authorization;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Json;
using Caidence.Core.Localization;
using Caidence.Core.Validation;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.Extensions.Localization;

namespace Caidence.Core.AspNetCore.Errors;

/// <summary>Says a failure in the caller's language. Never sends an exception's own message, except where it was written for people.</summary>
public sealed class ErrorInfoConverter(LocalizationCatalog catalog, IStringLocalizer<AbpUiResource> localizer) : ITransientDependency
{
    public RemoteServiceErrorInfo Convert(Exception error, int statusCode) => error switch
    {
        UserFriendlyException friendly => new() { Code = NullIfEmpty(friendly.Code), Message = friendly.Message, Data = DataOf(friendly) },
        BusinessException business => new() { Code = business.Code, Message = SentenceOf(business), Data = DataOf(business) },
        AbpValidationException validation => Validation(validation.ValidationErrors),
        AbpAuthorizationException { Code: { } code } => Of(statusCode) with { Code = code, Message = FindText(code) ?? Of(statusCode).Message },
        EntityNotFoundException missing => new() { Message = localizer["EntityNotFoundErrorMessage", missing.EntityType.Name, missing.Id ?? ""] },
        AntiforgeryValidationException => new() { Message = localizer["AntiforgeryErrorMessage"] },
        _ => Of(statusCode),
    };

    /// <summary>What can be said when only the status is known.</summary>
    public RemoteServiceErrorInfo Of(int statusCode)
    {
        var message = localizer[$"DefaultErrorMessage{statusCode}"];
        var details = localizer[$"DefaultErrorMessage{statusCode}Detail"];

        return new()
        {
            Message = message.ResourceNotFound ? localizer["DefaultErrorMessage"] : message,
            Details = details.ResourceNotFound ? null : details.Value,
        };
    }

    private RemoteServiceErrorInfo Validation(IReadOnlyList<ValidationResult> errors)
    {
        var lines = errors.Select(error => $" - {error.ErrorMessage}");

        return new()
        {
            Message = localizer["ValidationErrorMessage"],
            Details = $"{localizer["ValidationNarrativeErrorMessageTitle"]}\n{string.Join('\n', lines)}\n",
            ValidationErrors = errors
                .Select(error => new RemoteServiceValidationErrorInfo(
                    error.ErrorMessage ?? "", error.MemberNames.Select(MemberNames.ToWire).ToList()))
                .ToList(),
        };
    }

    private string SentenceOf(BusinessException error)
    {
        var sentence = FindText(error.Code) ?? localizer["InternalServerErrorMessage"];
        foreach (DictionaryEntry entry in error.Data)
        {
            sentence = sentence.Replace($"{{{entry.Key}}}", TextOf(entry.Value), StringComparison.Ordinal);
        }

        return sentence;
    }

    private string? FindText(string code) => catalog.Find(catalog.DefaultResource, code, CultureInfo.CurrentUICulture);

    private static Dictionary<string, object?> DataOf(Exception error) =>
        error.Data.Cast<DictionaryEntry>().ToDictionary(entry => entry.Key.ToString()!, entry => ValueOf(entry.Value));

    // Only plain values go out: what an object would print of itself is nobody's contract.
    private static object? ValueOf(object? value) =>
        value is null or bool or int or long or double or decimal or DateTime or Guid ? value : TextOf(value);

    private static string TextOf(object? value) => value switch
    {
        Enum member when WireWords.AreUsedBy(member.GetType()) => WireWords.Of(member),
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        string text => text,
        IEnumerable many => string.Join(", ", many.Cast<object?>().Select(TextOf)),
        _ => value?.ToString() ?? "",
    };

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
