using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Caidence.Core.AspNetCore.Mvc.Conventions;

/// <summary>Where a parameter without a <c>[From...]</c> of its own comes from: complex ones from the body, all else as MVC finds them.</summary>
internal static class ConventionalBinding
{
    private static readonly string[] BodilessVerbs = ["GET", "DELETE", "HEAD", "TRACE"];

    public static BindingInfo? Of(ParameterInfo parameter, string verb)
    {
        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return new() { BindingSource = BindingSource.Special };
        }

        var isBody = !parameter.ParameterType.IsPrimitiveLike() && parameter.Name != "id" && !BodilessVerbs.Contains(verb);
        return isBody ? new() { BindingSource = BindingSource.Body, EmptyBodyBehavior = EmptyBodyOf(parameter) } : null;
    }

    private static EmptyBodyBehavior EmptyBodyOf(ParameterInfo parameter) =>
        parameter.HasDefaultValue || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable
            ? EmptyBodyBehavior.Allow
            : EmptyBodyBehavior.Disallow;
}
